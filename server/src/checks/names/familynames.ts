const list = (words: string) => new Set(words.trim().split(/\s+/));

/** The commonest family names that stand first: Chinese, Korean and Vietnamese ones, as romanised, folded. */
const FIRST = list(`
  kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang
  ahn an song yoo yu hong jeon ko go moon mun son bae baek nam noh roh ryu
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng han
  cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan liao fan shi jin
  chan wong chow cheung leung lau ng tam kwok tsang tsai hsu hsieh
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai truong
`);

/** Titles and descriptions that many share: that two people bear one is no sign that they are one. */
const SHARED = list(`
  sheikh shaykh prince princess king queen emir sir dame lord lady rev reverend father mother sister brother imam mullah
  haji hajji prof professor doctor mp mla mep sen senator rep representative congressman congresswoman councillor
  councilman councilwoman councilor delegate judge justice officer constable sgt sergeant lt lieutenant col colonel gen
  general capt maj major cpl corporal pvt private detective police son daughter wife husband uncle aunt cousin friend
  neighbour neighbor resident witness eyewitness victim survivor student pupil player striker defender midfielder goalkeeper
  soldier militant gunman suspect defendant actor actress singer lawyer attorney journalist reporter teacher doctor
  farmer driver analyst expert spokesman spokeswoman spokesperson lawmaker politician officials official former man
  woman boy girl local year old yearold
`);

/** Does this folded word stand first as a family name in Chinese, Korean or Vietnamese names? */
export function isFamilyFirst(part: string): boolean {
  return FIRST.has(part);
}

/** Is this folded word of a title or description one that many people bear at a time? */
export function isSharedPost(word: string): boolean {
  return SHARED.has(word);
}
