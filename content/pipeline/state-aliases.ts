/**
 * Pages of states keep their address when a step gets another id or goes: old id → id of the step
 * that shows that state now. Links to them stand in other people's pages, so a line never goes.
 */
export const STATE_ALIASES: Readonly<Record<string, string>> = {};
