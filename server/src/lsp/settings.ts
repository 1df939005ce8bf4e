import type { CorpusOptions } from '../corpus/corpus.ts';
import type { Severity } from '../corpus/finding.ts';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../store/selection.ts';

/** What the desk has set, in the section `deskcheck`. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Outlets, folders or patterns, the most trusted first. */
  readonly sources: readonly string[];
  readonly severity: NonNullable<CorpusOptions['severity']>;
}

export const DEFAULT_SETTINGS: Settings = {
  include: DEFAULT_INCLUDE,
  exclude: DEFAULT_EXCLUDE,
  sources: [],
  severity: {},
};

const SEVERITIES: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/**
 * Reads settings as a client sent them, which may be anything at all. What is missing keeps its default; what cannot be
 * understood does too, and is named in `problems`, one sentence each.
 */
export function readSettings(value: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given = isObject(value) ? value : {};
  const read = <T>(key: string, fallback: T, convert: (value: unknown) => T | undefined, wanted: string): T => {
    const item = given[key];
    if (item === undefined || item === null) return fallback;
    const result = convert(item);
    if (result === undefined) problems.push(`The setting deskcheck.${key} is left aside: it has to be ${wanted}.`);
    return result ?? fallback;
  };
  const patterns = (item: unknown) =>
    Array.isArray(item) && item.every((pattern) => typeof pattern === 'string') ? (item as string[]) : undefined;
  const severity = (item: unknown) => {
    if (!isObject(item)) return undefined;
    const entries = Object.entries(item).filter(([name, level]) => {
      if (SEVERITIES.has(level)) return true;
      problems.push(`The setting deskcheck.severity is left aside for “${name}”: it has no such level.`);
      return false;
    });
    return Object.fromEntries(entries) as Settings['severity'];
  };
  const settings: Settings = {
    include: read('include', DEFAULT_SETTINGS.include, patterns, 'a list of patterns'),
    exclude: read('exclude', DEFAULT_SETTINGS.exclude, patterns, 'a list of patterns'),
    sources: read('sources', DEFAULT_SETTINGS.sources, patterns, 'a list of outlets or folders'),
    severity: read('severity', DEFAULT_SETTINGS.severity, severity, 'a list of checks with their levels'),
  };
  return { settings, problems };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
