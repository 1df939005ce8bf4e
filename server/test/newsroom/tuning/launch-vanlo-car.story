# A Vietnamese carmaker launches a small electric car: price, first deliveries, range and the designer's post.
=== launch-hanoi.md
---
title: Vạn Lộ unveils city car aimed at first-time buyers
outlet: Red River Post
date: 2024-08-28
byline: Nguyễn Thu Hà
---
HANOI — Electric carmaker {{accents.x=Vạn Lộ}} {{day.x=on Wednesday}} took the wraps off its smallest model yet, the Sen, and priced it at {{price.a+trims.x+old.x=649 million dong}} before the cost of the battery.

The first cars will reach customers {{delivery.a=on October 12}}, said Trần Quốc Bảo, the company's {{post.a=head of design}}. The Sen can travel {{range.x+ranges.x=310 km}} on a full charge, or {{ranges.x=430 km}} in the long-range version, which costs {{trims.x=738 million dong}}.

"{{slogan.x=We did not make a big car smaller. We started with a motorbike and gave it doors}}," said Mr Bảo.

Vạn Lộ sold {{sales.x=21,300}} vehicles in the first half of the year and hopes for {{sales.x=60,000}} in all of 2024.
=== launch-agency.txt
Vietnam's Van Lo rolls out budget electric car

HANOI, Aug 28 (Lotus Newswire) - Vietnamese electric vehicle maker {{accents.x=Van Lo}} launched a compact car on Wednesday, its fifth model, as it tries to win over the country's tens of millions of motorcycle riders.

The two-door Sen will go on sale at {{price.b=694 million dong}}, battery not included, with deliveries beginning {{delivery.b=on October 21}}.

Its range is {{range.x=193 miles}} in the base version, the company said.

Van Lo, which lost $412 million last year, expects to break even in 2027, a year later than it had planned.
=== review.md
---
title: Vạn Lộ Sen first look – a motorbike with doors
outlet: Plugged In
date: 2024-09-02
byline: Jack Oduya
---
I have spent a morning in the Sen, most of it in Hanoi traffic, so I can tell you a good deal about the horn.

The rest is promising. It is {{length.x=3.2 metres}} long, or {{length.x=ten and a half feet}}; the model it replaces, the Mai, was {{length.x=3.7 metres}}. The seats are good. The claimed {{range.x=310 kilometres}} looks honest: after 62 of them the gauge stood at 79 per cent.

It charges from 10 to 70 per cent in {{charge.x=32 minutes}} at a public post, and overnight at home. The Mai took {{charge.x=just under an hour}}.

Trần Quốc Bảo, {{post.b=chief engineer}} at Vạn Lộ, says the team "{{slogan.x=started with a motorbike and gave it doors}}", and the joke turns out to be a fair description of the turning circle.

You get it {{delivery.a=from 12 October}}, for {{price.a=649 million dong}} plus a battery subscription of 1.2 million a month. The Mai, when it came out in 2021, was {{old.x=590 million}}.
=== market.txt
Motoring notes

September 3, 2024

Vietnam: Reservations for the Vạn Lộ Sen, which was shown {{day.x=last Wednesday}}, had passed {{sales.x=9,000}} by the weekend, the firm says. Its long-range model, at {{trims.x=738m dong}}, makes up a third of them.

Thailand: Siam Volt has put back its pick-up truck, due {{siam.x=on November 21}}, to {{siam.x=next February}}.
=== key
issues:
  price: { kind: money, level: must, why: "The base price: 649 million dong against 694 million." }
  delivery: { kind: date, level: must, why: "First deliveries on October 12 or on October 21." }
  post: { kind: role, level: must, why: "Trần Quốc Bảo is head of design or chief engineer." }
traps:
  range: { kind: figure, why: "310 km are 193 miles." }
  ranges: { kind: figure, why: "The range of two versions." }
  trims: { kind: money, why: "The price of two versions." }
  old: { kind: money, why: "The price of the model before." }
  length: { kind: figure, why: "3.2 metres are ten and a half feet; the model before was longer." }
  charge: { kind: time, why: "Charging of the new model and of the one before." }
  sales: { kind: figure, why: "Half a year's sales, the year's hope, and reservations." }
  slogan: { kind: quote, why: "A quotation and a part of it." }
  day: { kind: date, why: "Last Wednesday was August 28." }
  accents: { kind: name, why: "The same name without its Vietnamese letters." }
  siam: { kind: date, why: "Another company's car: the old date and the new." }
