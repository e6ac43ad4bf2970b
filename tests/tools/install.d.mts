interface Package {
  version?: string;
  optional?: boolean;
}

/** Throws PlainError if this Node is older than package.json asks for. */
export function requireNode(version?: string): void;
/** Whether what npm installed is what the lockfile asks for; both keyed by place. */
export function sameInstall(
  wanted: Record<string, Package>,
  installed: Record<string, Package>,
): boolean;
