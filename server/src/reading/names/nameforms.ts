import { interned } from '../../text/remember.ts';
import type { NameForm } from '../reading.ts';

/** The table is emptied when it holds so many names: far more than a folder of news has. */
const MOST = 40_000;

const forms = new Map<string, NameForm>();

/** The form of a name. All mentions that are written alike share it, with whatever has been found out about it. */
export function nameFormOf(text: string, parts: readonly string[]): NameForm {
  const known = forms.get(text);
  // What stands around a name may cut it otherwise: at a stop that ends the sentence.
  if (known && parts.length === known.parts.length && parts.every((part, i) => part === known.parts[i])) return known;
  if (forms.size > MOST) forms.clear();
  const form = { text: interned(text), parts: parts.map(interned), notes: [] };
  forms.set(form.text, form);
  return form;
}

let questions = 0;

/** A pure function of how a name is written that keeps its answer with the name itself, as `noted` does for tokens. */
export function notedOfName<T>(of: (form: NameForm) => T): (form: NameForm) => T {
  const question = questions++;
  return (form) => {
    const { notes } = form;
    const answer = notes[question];
    if (answer !== undefined) return (answer === null ? undefined : answer) as T;
    while (notes.length < question) notes.push(undefined);
    const own = of(form);
    notes[question] = own === undefined ? null : own;
    return own;
  };
}
