import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';
import { two } from '../../../test/two.ts';

const run = (source: string) => expectFindings(source, { checks: ['quotations'] });

describe('what is told of a quotation, and how loud', () => {
  it('shows both wordings and puts in that of the better-supported article', () => {
    const findings = run(
      `${two(
        `"This valley fed {{q.a=my}} family for two hundred winters," farmer Oddný Pálsdóttir said.`,
        `"This valley fed {{q.b=your}} family for two hundred winters," said the farmer, Oddný Pálsdóttir.`,
      )}=== echo.md
The council of Kolbeinsvík has yet to vote on the Stapi quarry, and tempers are short on the quay.

"This valley fed {{q.a=my}} family for two hundred winters," said Oddný Pálsdóttir, 66. Her sheep are sold.
`,
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'quotation-differs',
      message:
        'Quotation differs: “This valley fed your family for two hundred winters” here, “This valley fed my family for two hundred winters” in echo.md and one other',
      fixes: [{ preferred: true, edits: [{ file: 'post.md', newText: 'my' }] }],
    });
  });

  it('shows the words around those that differ, as far as one sentence goes and nobody else speaks between', () => {
    const long = (word: string) =>
      `"The goats knew. We carried the old clock and {{q.${word}}} chairs out of the chapel before the dust came down," said Oddný Pálsdóttir.`;
    const messages = (wire: string, post: string) => run(two(wire, post)).map(({ message }) => message);
    expect(messages(long('a=nine'), long('b=five'))[0]).toBe(
      'Quotation differs: “…the old clock and five chairs out of the…” here, “…the old clock and nine chairs out of the…” in wire.md (11 March 2024)',
    );
    const cut = (word: string) =>
      `"We lost the {{q.${word}}}," said Oddný Pálsdóttir, "and the boats that our fathers built by hand for the long winters here."`;
    expect(messages(cut('a=barns'), cut('b=byres'))[0]).toMatch(/^Quotation differs: “We lost the byres” here/);
  });

  it('tells of two people to whom the same words are given', () => {
    const findings = run(
      two(
        `"{{q.a=Nobody asked the fishermen what the dust would do to their nets}}," said Hallgerður Ómarsdóttir.`,
        `"{{q.b=Nobody asked the fishermen what the dust would do to their nets}}," said Ragnar Eldjárn.`,
      ),
    );
    expect(findings.map((finding) => finding.code)).toEqual(['quotation-two-speakers', 'quotation-two-speakers']);
  });

  it.each([
    ['Margaret Ollivander', 'Peggy Ollivander', 0],
    ['William Tregarthen', 'Bill Tregarthen', 0],
    ['Margaret Ollivander', 'Dorothy Ollivander', 2],
  ])('gives the words of %s to %s as well: %i findings', (one, other, count) => {
    const words = 'Nobody asked the fishermen what the dust would do to their nets';
    const marked = (name: string, mark: string) =>
      `${count ? `"{{q.${mark}=${words}}},"` : `"${words},"`} said ${name}.`;
    expect(run(two(marked(one, 'a'), marked(other, 'b')))).toHaveLength(count);
  });

  it('tells of two people, of whom one is named before the words, and marks the names with them', () => {
    const findings = run(
      two(
        `{{q.a="We will rinse the nets at dawn and sort the herring on the pier," said Hallgerður Ómarsdóttir}}.`,
        `{{q.b=Ragnar Eldjárn folded his hands. "We'll rinse the nets at dawn and sort the herring on the pier," he said}}.`,
      ),
    );
    const told = findings.find(({ code }) => code === 'quotation-two-speakers');
    expect(told?.message).toMatch(/^Same words, another speaker: /);
    expect(findings.map(({ at }) => at.text).join('|')).toMatch(/said Hallgerður Ómarsdóttir/);
  });

  it('says that words which differ are another person’s as well', () => {
    const findings = run(
      two(
        `"Nobody came to the quay to ask the fishermen what {{q.a=fine}} dust would do to their nets," said Hallgerður Ómarsdóttir.`,
        `"Nobody came to the quay to ask the fishermen what {{q.b=hot}} dust would do to their nets," said Ragnar Eldjárn.`,
      ),
    );
    expect(findings[0]!.message).toMatch(/; said by Ragnar Eldjárn here, by Hallgerður Ómarsdóttir there$/);
  });

  it('hints at reported speech that is a quotation but for a word', () => {
    const findings = run(
      two(
        `The dust would settle on every {{q.a=roof}} between the harbour and the church, Ilona Szabó said on Sunday.`,
        `"The dust will settle on every {{q.b=grave}} between the harbour and the church," Ilona Szabó said.`,
      ),
    );
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['quotation-rendered', 'hint']]);
  });

  it('lets reported speech change persons and tenses', () => {
    const reported = 'The dust would settle on her roof and on the church by Easter, Ilona Szabó said on Sunday.';
    const quoted = '"The dust will settle on my roof and on the church by Easter," Ilona Szabó said.';
    expect(run(two(reported, quoted))).toEqual([]);
  });

  it('drops to a hint where only small words differ', () => {
    const findings = run(
      two(
        `"The company owes the valley an answer {{q.a=before}} the summer," Ilona Szabó said.`,
        `"The company owes the valley an answer {{q.b=by}} the summer," Ilona Szabó said.`,
      ),
    );
    expect(findings.map((finding) => finding.severity)).toEqual(['hint', 'hint']);
  });

  it('hints at three words that are told with a small one more', () => {
    const findings = run(
      two(
        `At one point the preacher whispered, "I {{q.a=feel home}}," and fell silent.`,
        `The preacher only offered an "I {{q.b=feel at home}}" as his last words.`,
      ),
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['hint', 'hint']);
  });

  it('leaves three words alone that may be said twice', () => {
    expect(
      run(two(`"We are ready," Ilona Szabó said of the flood.`, `"We were not ready," Ilona Szabó said of the flood.`)),
    ).toEqual([]);
  });

  it('lets a headline drop small words', () => {
    const text = 'The council said nothing on Tuesday.';
    const headline = `## "Company owes valley an answer in writing before summer"

"The company owes the valley an answer in writing before the summer," Ilona Szabó said.`;
    expect(run(two(headline, text))).toEqual([]);
  });
});
