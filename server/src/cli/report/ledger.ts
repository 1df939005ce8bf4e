import { version } from '../../../../package.json';
import { placeOf, type Statement } from '../../checks/ledger.ts';
import { eventsOf, type LedgerEvent, type LedgerFact, type StoryLedger } from '../../corpus/ledger.ts';
import { momentOf, placesOf } from '../../events/match.ts';
import { isoOf, sayDay } from '../../reading/times/calendar.ts';
import { overlaps } from '../../text/span.ts';
import { originOf } from './origin.ts';
import type { Report } from './report.ts';
import { harmless, type Style, width } from './terminal.ts';

/** The codes of the findings that stand at a statement. */
function codesAt(report: Report, statement: Statement): string[] {
  const place = placeOf(statement);
  const own = report.findings.filter(({ at }) => at.file === place.file && overlaps(at, place));
  return [...new Set(own.map(({ code }) => code))];
}

/** A statement for programs. */
export function statementJson(report: Report, statement: Statement) {
  const { member, anchored, words, value, source } = statement;
  const { file, start, end, text, outlet, date } = placeOf(statement);
  const places = [...new Set(placesOf(anchored).map((each) => each.text))];
  const moment = momentOf(anchored);
  const day = moment?.from !== undefined && moment.from === moment.to ? moment.from : undefined;
  return {
    at: { file, start, end, ...report.position(file, start), text },
    words,
    ...(value && Number.isFinite(value.min) && { min: value.min }),
    ...(value && Number.isFinite(value.max) && { max: value.max }),
    ...(value?.unit !== undefined && { unit: value.unit }),
    ...(source !== undefined && { source }),
    places,
    ...(moment && { time: moment.text }),
    ...(day !== undefined && { day: isoOf(day) }),
    ...(outlet !== undefined && { outlet }),
    ...(date !== undefined && { date }),
    lineage: member.lineage,
    findings: codesAt(report, statement),
  };
}

/** The ledger for programs. Its shape is a contract: fields are added, never changed or taken away. */
export function ledgerJson(report: Report, stories: readonly StoryLedger[]): string {
  const factJson = ({ check, what, key, statements }: LedgerFact) => ({
    check,
    what,
    key,
    statements: statements.map((statement) => statementJson(report, statement)),
  });
  const eventJson = ({ kind, place, time, facts }: LedgerEvent) => ({
    ...(kind !== undefined && { kind }),
    ...(place !== undefined && { place }),
    ...(time && { time: time.text }),
    ...(time?.day !== undefined && { day: isoOf(time.day) }),
    facts: facts.map(factJson),
  });
  const body = {
    tool: { name: 'deskcheck', version },
    articles: report.files.length,
    stories: stories.map((story) => ({
      articles: story.members.map(({ reading: { article, date }, lineage }) => ({
        file: article.file,
        ...(article.meta.outlet !== undefined && { outlet: article.meta.outlet }),
        ...(date !== undefined && { date: isoOf(date) }),
        lineage,
      })),
      events: eventsOf(story).map(eventJson),
      aside: story.ledgers.flatMap(({ check, ledger }) =>
        ledger.aside.map(({ statement, why }) => ({
          check,
          what: statement.what,
          key: statement.key,
          ...statementJson(report, statement),
          why,
        })),
      ),
    })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

/** "quake, Naryn, 3 March 2025": what most of an event's statements tell of it. */
export function titleOf({ kind, place, time }: LedgerEvent): string {
  const when = time?.day === undefined ? time?.text : sayDay(time.day);
  const parts = [kind, place, when].filter((part) => part !== undefined);
  return parts.length > 0 ? harmless(parts.join(', ')) : 'no kind, place or time told';
}

/** The ledger for a person: who says what of which event. `all`: also what one article alone tells. */
export function ledgerPretty(report: Report, stories: readonly StoryLedger[], style: Style, all: boolean): string {
  const parts = stories.flatMap((story) => {
    const told = eventsOf(story);
    const events = told
      .map((event) => ({ event, facts: event.facts.filter((fact) => all || isShared(fact)) }))
      .filter(({ facts }) => facts.length > 0);
    if (events.length === 0) return [];
    const rows = events.map(
      ({ event, facts }) =>
        `\n  ${style.bold(titleOf(event))}\n${facts.map((fact) => factRows(report, fact, style)).join('')}`,
    );
    return [`${style.bold(storyTitle(story))}\n${rows.join('')}${all ? '' : alone(story, told, style)}`];
  });
  if (parts.length === 0) return 'No fact is told by more than one article.\n';
  return parts.join('\n');
}

/** Do two articles tell of it? */
function isShared({ statements }: LedgerFact): boolean {
  return new Set(statements.map(({ member }) => member.reading)).size > 1;
}

function storyTitle({ members }: StoryLedger): string {
  const voices = new Set(members.map(({ lineage }) => lineage)).size;
  const copies = voices < members.length ? `, ${voices} independent` : '';
  const first = members[0]!.reading.article;
  const head = first.blocks.find(({ kind }) => kind === 'headline');
  const headline =
    first.meta.title ?? (head ? first.text.slice(head.start, head.end).replace(/^#+\s*/, '') : first.file);
  const count = members.length === 1 ? '1 article' : `${members.length} articles`;
  return `${harmless(headline)} (${count}${copies})`;
}

/** What is not shown: a ledger that hid it in silence would seem complete. */
function alone({ ledgers }: StoryLedger, events: readonly LedgerEvent[], style: Style): string {
  const once = events.flatMap(({ facts }) => facts).filter((fact) => !isShared(fact)).length;
  const aside = ledgers.reduce((sum, { ledger }) => sum + ledger.aside.length, 0);
  const rows = [
    once > 0 ? `${once} told by one article alone (--all shows them)` : '',
    aside > 0 ? `${aside} compared with nothing, such as parts of a total` : '',
  ].filter((row) => row !== '');
  return rows.length > 0 ? `\n  ${style.dim(rows.join('; '))}\n` : '';
}

function factRows(report: Report, { what, statements }: LedgerFact, style: Style): string {
  const longest = Math.min(32, Math.max(...statements.map(({ words }) => width(words))));
  const rows = statements.map((statement) => statementRow(report, statement, style, longest));
  return `    ${harmless(what)}\n${rows.map((row) => `      ${row}\n`).join('')}`;
}

/** One line: what an article says, where that stands, who it is, and who vouches for it. */
export function statementRow(report: Report, statement: Statement, style: Style, column = 0): string {
  const { file, start, outlet, date } = placeOf(statement);
  const { line, column: at } = report.position(file, start);
  const words = harmless(statement.words);
  const origin = originOf(outlet, date);
  const codes = codesAt(report, statement);
  return [
    style.bold(words) + ' '.repeat(Math.max(0, column - width(words))),
    style.cyan(harmless(`${report.path(file)}:${line}:${at}`)),
    ...(origin ? [style.dim(harmless(origin))] : []),
    ...(statement.source ? [`by ${harmless(statement.source)}`] : []),
    ...(codes.length > 0 ? [style.yellow(codes.join(', '))] : []),
  ].join('  ');
}
