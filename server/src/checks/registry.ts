import type { Check } from './check.ts';

/** Every check, in the order of the manual. Adding one is adding its file and its line here. */
export const CHECKS: readonly Check[] = [];
