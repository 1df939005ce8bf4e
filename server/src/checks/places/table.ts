import { ORIGINS } from './belonging.ts';
import { HALVES } from './halves.ts';
import { KINDRED } from './kindred.ts';
import { LABELS } from './labels.ts';
import { DEEDS } from './once.ts';
import { SLOTS } from './parallels.ts';
import { REGIONS } from './regions.ts';
import type { Relation } from './relation.ts';
import { ROUTES } from './routes.ts';
import { STREETS } from './streets.ts';
import { SITES } from './together.ts';
import { DIRECTIONS } from './ways.ts';

/** All that places are told of; what stands further up speaks first. */
export const RELATIONS: readonly Relation[] = [
  SITES,
  SLOTS,
  LABELS,
  DIRECTIONS,
  REGIONS,
  ORIGINS,
  STREETS,
  DEEDS,
  HALVES,
  KINDRED,
  ROUTES,
];
