import { describe, expect, it } from 'vitest';
import { expectFindings } from '../../../test/fixture.ts';

const run = (wire: string, post: string) =>
  expectFindings(
    `=== wire.md
---
title: Keeper Anders Molnes joins Skarvik
date: 2024-01-30
---
SKARVIK — Handball club Skarvik have signed keeper Anders Molnes from Vindø, the club said on Tuesday.

${wire}
=== post.md
---
title: Skarvik sign Anders Molnes of Vindø
date: 2024-01-31
---
Skarvik have found a keeper: Anders Molnes comes from Vindø.

${post}
`,
    { checks: ['measures'] },
  );

describe('how tall and how heavy somebody is', () => {
  it.each([
    ['attribute and verb', 'The {{h.a=1.91-metre}} keeper signed until 2027.', 'He stands {{h.b=1.97 metres}} tall.'],
    ['apposition', 'Molnes, who is {{h.a=191 cm}} tall, is 24.', 'Molnes, a {{h.b=1.97 m}} keeper, is 24.'],
    ['feet and inches', 'Molnes is {{h.a=6-foot-3}} and left-handed.', 'Molnes stands {{h.b=6ft 6in}} tall.'],
    ['two systems', 'Molnes stands {{h.a=6 feet 3 inches}} tall.', 'He is {{h.b=1.97 metres}} tall.'],
    ['weight', 'Molnes weighs {{w.a=94 kilos}}.', 'He is 1.97 metres tall and weighs {{w.b=99kg}}.'],
    ['weight beside a height', 'Molnes is 6-foot-3, {{w.a=205 pounds}}.', 'He weighs {{w.b=225 pounds}}.'],
    ['weight as an attribute', 'The {{w.a=94-kilo}} keeper signed.', 'Molnes, weighing {{w.b=99 kg}}, passed a test.'],
  ])('differs: %s', (_, wire, post) => {
    run(wire, post);
  });

  it('says whose it is', () => {
    const [finding] = run('Molnes weighs {{w.a=94 kilos}}.', 'He weighs {{w.b=99 kilos}}.');
    expect(finding!.message).toContain('Weight of');
  });

  it.each([
    ['one height in two systems', 'Molnes is 6-foot-3.', 'He is 1.91 metres tall.'],
    ['what is rounded', 'Molnes is 1.9 metres tall.', 'He is 1.93 metres tall.'],
    ['about so much', 'Molnes weighs about 95 kilos.', 'He weighs 98 kilos.'],
    ['another player', 'Molnes is 1.91 metres tall.', 'Ola Rud, who is 1.97 metres tall, leaves the club.'],
    ['a brother', 'Molnes is 1.91 metres tall.', 'His brother is 1.97 metres tall.'],
    ['a goal', 'Molnes is 1.91 metres tall.', 'The goal that Molnes guards is 2 metres high.'],
    ['what he lifts', 'Molnes weighs 94 kilos.', 'Molnes lifted 99 kilos.'],
    ['what he lost', 'Molnes weighs 94 kilos.', 'Molnes lost 35 kilos as a boy.'],
    ['an article with two', 'Molnes weighs 94 kilos.', 'Molnes weighed 99 kilos. Now Molnes weighs 94 kilos.'],
    ['a horse', 'Molnes weighs 94 kilos.', 'The dog weighs 41 kilos.'],
  ])('leaves alone: %s', (_, wire, post) => {
    run(wire, post);
  });
});
