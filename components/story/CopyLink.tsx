interface CopyLinkProps {
  /** Path and anchor below the site's root, `/chapters/pre-training/`, or an anchor of this page. */
  to: string;
  /** What it leads to. */
  of: string;
  /** Room above it: half of the first line that it stands beside, less half of its own height. */
  className?: string;
}

const SIGN = 'link-sign';

/** The sign on these buttons, once for the whole page. */
export function LinkSign() {
  return (
    <svg className="hidden" aria-hidden="true">
      <symbol id={SIGN} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeLinecap="round">
        <path
          strokeWidth={1.6}
          d="M8.2 11.8 11.8 8.2M9 6.2l1.6-1.6a3.4 3.4 0 0 1 4.8 4.8L13.8 11M11 13.8l-1.6 1.6a3.4 3.4 0 0 1-4.8-4.8L6.2 9"
        />
      </symbol>
    </svg>
  );
}

/** A button that copies the link to what it stands beside; `LinkCopier` hears it. */
export function CopyLink({ to, of, className = '' }: CopyLinkProps) {
  return (
    <button
      type="button"
      className={`copy-link ${className}`}
      data-copy={to}
      aria-label={`Copy link: ${of}`}
    >
      <svg className="size-4.5" aria-hidden="true">
        <use href={`#${SIGN}`} />
      </svg>
    </button>
  );
}
