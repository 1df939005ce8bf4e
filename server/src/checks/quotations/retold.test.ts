import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const story = (here: string, there: string) => `=== gazette.md
VESSELBY — The ferry Alkmene ran aground off Vesselby on Tuesday, the harbour office said.

"${here}," harbour master Odalys Quennell told reporters.
=== courier.md
VESSELBY — The harbour office said that the ferry Alkmene had run aground off Vesselby on Tuesday.

Harbour master Odalys Quennell spoke on the quay. "${there}," she said.
`;
const pair = (here: string, there: string) => story(`{{said.a=${here}}}`, `{{said.b=${there}}}`);

describe('one saying, told in other words', () => {
  it.each([
    ['We never lost the ferry, we lost the rudder', 'We did not lose a ferry, only her rudder was gone'],
    ['A chart of the harbour is no use to a sleeping pilot', 'No harbour chart is of any use to a pilot who sleeps'],
    ['The rocks have not moved since my grandfather fished here', 'Those rocks were there when my grandfather fished'],
  ])('is loud: %s', (here, there) => {
    const findings = expectFindings(pair(here, there), { checks: ['quotations'] });
    expect(findings.map(({ code }) => code)).toContain('quotation-retold');
  });

  it.each([
    ['another saying', 'We never lost the ferry, we lost the rudder', 'Two divers will look at the hull tomorrow'],
    ['a part of it', 'The rocks have not moved since my grandfather fished here', 'The rocks have not moved'],
    ['common words alone', 'On that night I thought I heard a bell', 'I wish I had never heard of a night like that'],
    ['a turn of phrase', "I don't think there was anybody on the bridge", "I don't think it would have been the pilot"],
  ])('is quiet: %s', (_, here, there) => {
    expectFindings(story(here, there), { checks: ['quotations'] });
  });
});
