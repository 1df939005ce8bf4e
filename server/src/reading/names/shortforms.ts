/** Letters written twice. */
const DOUBLED = /(.)\1/g;
const PET = /(?:ie|y|i|ey)$/;

/** Pet forms that share little with the full name. */
const NICKNAMES = new Set(
  (
    'mike+michael mick+michael mike+mikhail bob+robert bill+william will+william dick+richard rick+richard jack+john jim+james ' +
    'joe+joseph chuck+charles hank+henry harry+henry ted+edward ted+theodore ned+edward peggy+margaret meg+margaret ' +
    'liz+elizabeth beth+elizabeth betty+elizabeth kate+katherine kate+catherine kathy+katherine tony+anthony tony+antonio ' +
    'pepe+jose paco+francisco pancho+francisco nacho+ignacio lupe+guadalupe sasha+alexander sasha+aleksandr misha+mikhail ' +
    'kolya+nikolai vanya+ivan volodya+vladimir dima+dmitry sean+john steve+stephen steve+steven dave+david pete+peter ' +
    'mark+marcus luke+lucas greg+gregory jeff+jeffrey ken+kenneth larry+lawrence andy+andrew drew+andrew sandy+alexander ' +
    'toni+antonia gigi+luigi beppe+giuseppe pino+giuseppe gianni+giovanni jacek+jan kasia+katarzyna gosia+malgorzata ' +
    'molly+mary polly+mary sally+sarah nell+eleanor bella+isabella gus+august fritz+friedrich hans+johannes sepp+josef ' +
    'tom+thomas tommy+thomas nick+nicholas nick+nicolas nicky+nicholas frank+francis frank+francisco vicky+victoria nikki+nicole ' +
    'jackie+jacqueline mickey+michael maggie+margaret cindy+cynthia dolly+dorothy sue+susan sue+suzanne susie+suzanne jake+jacob ' +
    'gabe+gabriel hal+harold paddy+patrick heinz+heinrich jussi+juhani kaisa+katariina lasse+lars katya+katerina'
  ).split(' '),
);

/** Is one a short form of the other ("Rob"/"Robert", "Alex"/"Alexander")? */
export function isShortForm(a: string, b: string): boolean {
  if (NICKNAMES.has(`${a}+${b}`) || NICKNAMES.has(`${b}+${a}`)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length < 1) return false;
  // "Hettie"/"Hetie": a doubled letter makes no pet form.
  if (short === long.replace(DOUBLED, '$1')) return false;
  if (long.startsWith(short) && long.length - short.length >= 2) return true;
  // "Steve"/"Steven", "Alexandr"/"Alexandre" stay apart: only an "n" makes a full form of a short one.
  if (long === `${short}n`) return true;
  // "Mike"/"Michael", "Jimmy"/"James", "Tony"/"Anthony": a pet form shares its first or last sounds.
  const root = short.replace(/(?:ie|y|i|ey|e)$/, '').replace(/(.)\1$/, '$1');
  return (
    root.length >= 2 && root !== short && long.startsWith(root) && long.length > root.length + 1 && PET.test(short)
  );
}
