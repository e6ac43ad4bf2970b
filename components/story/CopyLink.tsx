interface CopyLinkProps {
  /** Path and anchor below the site's root, `/chapters/pre-training/`, or an anchor of this page. */
  to: string;
  /** What it leads to. */
  of: string;
}

/** A button that copies the link to what it stands beside; `LinkCopier` hears it. */
export function CopyLink({ to, of }: CopyLinkProps) {
  return (
    <button type="button" className="copy-link" data-copy={to} aria-label={`Copy link: ${of}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M8.2 11.8 11.8 8.2M9 6.2l1.6-1.6a3.4 3.4 0 0 1 4.8 4.8L13.8 11M11 13.8l-1.6 1.6a3.4 3.4 0 0 1-4.8-4.8L6.2 9" />
      </svg>
    </button>
  );
}
