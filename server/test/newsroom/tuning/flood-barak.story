# An embankment breach in Assam's Barak valley: displaced people, an official's post and a quotation differ.
=== valley-tribune.md
---
title: Embankment gives way near Rangpur Ghat; {{displaced.a=45,000}} flee homes
outlet: Barak Valley Tribune
date: 2024-07-09
byline: Moushumi Nath
---
SILCHAR — A 60-metre stretch of the Rangpur Ghat embankment collapsed in the early hours of Tuesday, sending the Barak river through more than forty villages and forcing {{displaced.a=45,000}} people from their homes.

{{killed-part.x=Eleven}} people have died in Cachar district since the breach, the district disaster management authority said in its evening report. They include {{killed-part.x=three}} children.

The river stood at {{level.x=21.4 metres}} at the Annapurna Ghat gauge at 6 p.m., well above the danger mark of {{level.x=19.8 metres}}.

{{das.x=Pranab Das}}, 38, a boatman, had gone back for the family's two goats when the current took him. His daughter {{das.x=Mitali Das}}, a Class IV pupil, was found alive in a jackfruit tree.

"We had warned Guwahati in May that the embankment {{warned.a=would not survive another monsoon}}," said {{hazarika.a=Deputy Commissioner}} Ranjit Hazarika. "Nobody came to look at it."

The State government announced {{aid.x=Rs 4 lakh}} for the next of kin of each of the dead.

Floods last July claimed {{lastyear.x=29}} lives in the three districts of the valley.
=== northeast-wire.txt
Assam floods: {{lastyear.x=11}} dead in Cachar, {{displaced.b=54,000}} displaced

GUWAHATI, July 9 (Seven Hills News) — The toll in the Cachar floods stood at 11 on Tuesday night with {{displaced.b=54,000}} people driven from their homes by the breach at Rangpur Ghat, officials said. As many as {{affected.x=1.2 lakh}} people have been affected.

{{hazarika.b=Superintendent of Police}} Ranjit Hazarika said boats of the disaster response force had reached every submerged village but two.
=== capital-ledger.md
---
title: Anger in Assam valley over a wall officials knew was failing
outlet: The Capital Ledger
date: 2024-07-10
byline: Arvind Swaminathan
---
The wall of packed earth at Rangpur Ghat had been patched with sandbags for two seasons. Early on Tuesday it went, and with it the houses of {{displaced.a=45,000}} people.

Ranjit Hazarika, the {{hazarika.a=deputy commissioner}} who runs Cachar district, does not hide his frustration. "We had warned Guwahati in May that the embankment {{warned.b=might not survive a heavy monsoon}}," he said in his office, where the lights had been out since the previous night. "Nobody came to look at it."

A mother and {{killed-two.x=two}} of her children drowned in Katigora when their boat overturned, accounting for three of the {{killed-two.x=11}} deaths so far. Some {{affected.x=120,000}} people in all have been touched by the water in one way or another, from ruined paddy to spoiled wells.

Each bereaved family is to receive {{aid.x=400,000 rupees}} from the state, a sum that has not changed in nine years.

For now attention is on the relief camps, of which there were {{camps.x=62}} on Wednesday morning, {{camps.x=nineteen}} of them in school buildings.
=== camp-diary.txt
"My books are drying on the roof": a day in a Cachar relief camp
By Rukmini Dey

July 11, 2024

There are {{camps.x=62}} camps in the district and {{das.x=Mitali Das}} is in the biggest of them, sleeping on a school bench with her mother, {{das.x=Anjali Das}}. The nine-year-old lost her father on Tuesday.

The camp is one of {{camps.x=nineteen}} that occupy schools. Rice arrives twice a day; drinking water, once.

The visit of {{hazarika.a=Deputy Commissioner}} Hazarika on Wednesday brought a promise of a doctor. By Thursday noon she had arrived.
=== sunday-mirror-essay.md
---
title: The engineer who kept the letters
outlet: Brahmaputra Sunday
date: 2024-07-14
byline: Imtiaz Hussain Laskar
---
In a steel cupboard in Silchar, in a folder tied with red string, are nine letters about a heap of earth. Four were answered.

The man who wrote them, retired assistant engineer Bimal Kanti Deb, is 66 and does not raise his voice. He inspected the Rangpur Ghat embankment for the last time in March, he says, and could put his arm into it up to the elbow.

On Tuesday it failed. {{displaced.a=Forty-five thousand}} people were on the move before most of the country had woken, and eleven did not live to see the evening. Relief camps, {{camps.x=62}} of them, opened within a day, which everybody agrees was quick.

What is not agreed is who should have read the letters. The {{hazarika.a=deputy commissioner}}, Ranjit Hazarika, forwarded the last two. The water resources department says it received one.

Deb has no illusions about what comes next. After last year's floods, when {{lastyear.x=29}} people died in the valley, there was an inquiry of three members, and its report of 412 pages is in the cupboard too.

"It recommends an embankment," he says.
=== key
issues:
  displaced: { kind: figure, level: must, why: "People driven from their homes: 45,000 against 54,000." }
  hazarika: { kind: role, level: must, why: "Ranjit Hazarika is the deputy commissioner or the superintendent of police." }
  warned: { kind: quote, level: must, why: "The warning: would not survive another monsoon, or might not survive a heavy monsoon." }
traps:
  killed-part: { kind: figure, why: "Three children are among the eleven dead." }
  killed-two: { kind: figure, why: "Two children of one mother are a part of the eleven." }
  lastyear: { kind: figure, why: "Last July's floods, in three districts, are another event." }
  level: { kind: figure, why: "The river's height and its danger mark." }
  aid: { kind: money, why: "Rs 4 lakh is 400,000 rupees." }
  affected: { kind: figure, why: "1.2 lakh is 120,000." }
  das: { kind: name, why: "Father, mother and daughter of one surname." }
  camps: { kind: figure, why: "Nineteen camps in schools are a part of the 62." }
