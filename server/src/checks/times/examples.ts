import type { Example } from '../check.ts';

const article = (file: string, title: string, text: string) =>
  `=== ${file}\n---\ntitle: ${title}\ndate: 2023-02-08\n---\n${text}\n`;

/** Where the check speaks. */
export const LOUD: readonly Example[] = [
  {
    why: 'One break-in at two hours.',
    text:
      article(
        'wire.md',
        'Clocks stolen from Vranov museum',
        'VRANOV — Thieves broke into the clock museum in Vranov at {{hour.a=3:40 a.m.}} on Tuesday and took nine watches.',
      ) +
      article(
        'post.md',
        'Vranov clock museum robbed',
        'Burglars broke into the clock museum in Vranov on Tuesday at {{hour.b=5:40 a.m.}}, the director said.',
      ),
  },
];

/** Where it is silent. */
export const QUIET: readonly Example[] = [
  {
    why: 'About half past ten, and twelve minutes later; and the same moment in two zones.',
    text:
      article(
        'wire.md',
        'Quake shakes Vranov',
        'VRANOV — A quake struck Vranov at 09:15 GMT on Tuesday, and a tram derailed in Vranov at about 10:30 a.m.',
      ) +
      article(
        'post.md',
        'Vranov shaken by a quake',
        'The quake struck Vranov on Tuesday at 10:15 a.m. local time. A tram derailed in Vranov at 10:42 a.m., police said.',
      ),
  },
];
