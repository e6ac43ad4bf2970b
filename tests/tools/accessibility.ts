import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';

// Axe brings the types of its own, later Playwright; what it calls is the same in both.
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/**
 * What axe finds wrong with a page as it stands: rule and first element of each violation.
 * @throws Error where axe found nothing to check, which says nothing about the page
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page: page as Page & AxePage }).analyze();
  if (passes.length === 0) throw new Error('axe had nothing to check');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
