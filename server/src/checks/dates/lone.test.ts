import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (source: string) => expectFindings(source, { checks: ['dates'] });

/** Undated articles of one matter: nothing but the weekdays tells when. */
const articles = (...texts: string[]) => texts.map((text, i) => `=== paper${i + 1}.txt\n${text}\n`).join('');

const FIND = 'The bodies of Ingrid Maalouf and Petter Maalouf were found at their farmhouse in Storelv on';
const OPENING = 'Police in Storelv are looking for a man who was seen near the farmhouse of the Maalouf family.';

describe('a day that one article alone has', () => {
  it('is loud where others agree on another', () => {
    const findings = run(
      articles(
        `${OPENING} ${FIND} {{d.a=Tuesday}}, a neighbour said.`,
        `${OPENING} ${FIND} {{d.b=Saturday}}, the police say.`,
        `A neighbour told of screams. Ingrid and Petter Maalouf were found dead in Storelv on {{d.b=Saturday}}.`,
      ),
    );
    expect(findings[0]!.message).toBe('Date differs: “Tuesday” here, “Saturday” in paper2.txt and one other');
    expect(findings[0]!.severity).toBe('warning');
  });

  it('tells a day more or less as no more than information', () => {
    const [finding] = run(
      articles(
        `${OPENING} ${FIND} {{d.a=Friday}}, a neighbour said.`,
        `${OPENING} ${FIND} {{d.b=Saturday}}, the police say.`,
      ),
    );
    expect(finding!.severity).toBe('information');
  });

  it('is quiet where each day is borne out: there may be two events', () => {
    run(
      articles(
        `${OPENING} ${FIND} Tuesday, a neighbour said.`,
        'A dog barked at the farmhouse of the Maaloufs in Storelv on Tuesday, neighbours say.',
        'A postman who had a parcel for them found Ingrid and Petter Maalouf dead in the kitchen on Saturday.',
        'A postman delivered a parcel to the farmhouse of the Maaloufs in Storelv on Saturday.',
      ),
    );
  });

  it('is quiet where an article knows of the other day as well', () => {
    run(
      articles(
        `${OPENING} ${FIND} Tuesday. The Maaloufs had last been seen at the farmhouse in Storelv on Saturday.`,
        'A postman who had a parcel for them found Ingrid and Petter Maalouf dead in the kitchen on Saturday.',
        'Ingrid Maalouf went to church at Storelv with Petter Maalouf on Tuesday and bought two loaves afterwards.',
      ),
    );
  });

  it('is loud for a day of a riot, and quiet where it is one of several', () => {
    const riot = (day: string, again: string) =>
      `Residents of Storelv rioted outside the Maalouf shipyard${again} on ${day}, hurling paving stones at the gatehouse.`;
    run(articles(riot('{{d.a=Tuesday}}', ''), riot('{{d.b=Thursday}}', '')));
    run(articles(riot('Tuesday', ''), riot('Thursday', ' for the fifth consecutive evening')));
  });

  it('tells of two days of one announcement', () => {
    const [finding] = run(
      articles(
        'The shipbuilder Maalouf Marine announced on {{d.a=Tuesday}} its plan to acquire Storelv Propellers, a maker of bronze screws.',
        'Shipbuilder Maalouf Marine said on {{d.b=Monday, 4 March}} that it is to buy Storelv Propellers, a maker of bronze screws. No price was told.',
      ),
    );
    expect(finding!.severity).toBe('information');
  });

  it('is quiet about what is said of one matter on two days', () => {
    run(
      articles(
        'The shipbuilder Maalouf Marine announced on Tuesday its plan to acquire Storelv Propellers, a maker of bronze screws.',
        'The takeover of Storelv Propellers by Maalouf Marine will cost 300 jobs in two towns, a union leader said on Friday after a meeting.',
      ),
    );
  });

  it('is quiet about two steps of one matter', () => {
    run(
      articles(
        `${OPENING} Ingrid Maalouf and Petter Maalouf of Storelv were buried on Tuesday.`,
        `${OPENING} ${FIND} Saturday, the police say.`,
      ),
    );
  });

  it('is quiet about a day by which and a day on which', () => {
    run(
      articles(
        'The cable company Storelv Tele had been able to restore some of its lines by Saturday [8 October 2022].',
        'On its website the company said that Storelv Tele lines were restored at ten on 11 October 2022.',
      ),
    );
  });
});
