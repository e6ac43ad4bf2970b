import { MetaphorList } from '../ui/MetaphorList';

/** The key to the metaphor, one tap away. */
export function MetaphorKey() {
  return (
    <details className="metaphor-key">
      <summary>What stands for what</summary>
      <MetaphorList />
    </details>
  );
}
