/**
 * Cars of the world. First line of a make: name; world manufacturer codes of its VINs (* for its pick-ups, + for its SUVs and vans); how many are on
 * the roads of North America and elsewhere. Then its models: name; body; fuels (g gasoline, d diesel, h hybrid, p plug-in hybrid, e electric), with the first year where it came later;
 * first and last model year, open while it is built; price new in thousands of dollars; engine sizes, with their fuel where it matters; driven wheels (F front, R rear, A all);
 * where sold, N in North America only, E elsewhere only, everywhere when empty. Diesels of the latter are sold elsewhere only.
 */
export const MODELS = `
Toyota; JTD 4T1 2T1 *3TM *5TF +JTM +5TD; 140 110
Corolla; Sedan; gh2020; 1990-; 23; 1.8L I4,2.0L I4; FA
Camry; Sedan; gh2007; 1990-; 28; 2.5L I4,3.5L V6 g; FA; N
Prius; Hatchback; hp2012; 2001-; 29; 1.8L I4,2.0L I4; FA
RAV4; SUV; gh2016p2021; 1996-; 30; 2.5L I4; FA
Highlander; SUV; gh2006; 2001-; 40; 2.4L I4,3.5L V6; FA
4Runner; SUV; gh2025; 1990-; 42; 2.4L I4,4.0L V6; RA; N
Tacoma; Pickup; gh2024; 1995-; 32; 2.4L I4,3.5L V6; RA; N
Tundra; Pickup; gh2022; 2000-; 41; 3.4L V6,5.7L V8; RA; N
Sienna; Minivan; gh2021; 1998-; 38; 2.5L I4; FA; N
Sequoia; SUV; gh2023; 2001-; 62; 3.4L V6,5.7L V8; RA; N
Corolla Cross; SUV; gh2023; 2022-; 25; 2.0L I4; FA
C-HR; SUV; gh2017; 2017-; 27; 1.8L I4,2.0L I4; F
Yaris; Hatchback; gh2012; 1999-; 20; 1.0L I3,1.5L I3; F; E
Aygo X; Hatchback; gh2025; 2022-; 17; 1.0L I3; F; E
Yaris Cross; SUV; h; 2021-; 26; 1.5L I3; FA; E
Hilux; Pickup; d; 1998-; 38; 2.4L I4,2.8L I4; RA; E
Land Cruiser; SUV; gdh2024; 1990-; 68; 2.4L I4,2.8L I4,4.0L V6; A
bZ4X; SUV; e; 2023-; 42; ; FA
GR86; Coupe; g; 2022-; 30; 2.4L F4; R
GR Supra; Coupe; g; 2020-; 47; 2.0L I4,3.0L I6; R
Honda; 1HG 2HG JHM SHH *5FP +5J6 +7FA; 100 45
Civic; Sedan; gh2025; 1990-; 24; 1.5L I4,2.0L I4; F
Accord; Sedan; gh2014; 1990-; 28; 1.5L I4,2.0L I4; F; N
CR-V; SUV; gh2020p2025; 1997-; 31; 1.5L I4,2.0L I4; FA
HR-V; SUV; gh2021; 2016-; 26; 1.5L I4,2.0L I4; FA
Pilot; SUV; g; 2003-; 41; 3.5L V6; FA; N
Passport; SUV; g; 2019-; 43; 3.5L V6; A; N
Odyssey; Minivan; g; 1995-; 39; 3.5L V6; F; N
Ridgeline; Pickup; g; 2006-; 40; 3.5L V6; A; N
Fit; Hatchback; g; 2007-2020; 17; 1.5L I4; F; N
Jazz; Hatchback; gh2011; 2002-; 22; 1.3L I4,1.5L I4; F; E
Insight; Sedan; h; 2000-2022; 26; 1.5L I4; F; N
Prologue; SUV; e; 2024-; 48; ; FA; N
Nissan; 1N4 3N1 JN1 SJN *1N6 +5N1 +JN8; 70 45
Altima; Sedan; g; 1993-; 27; 2.5L I4; FA; N
Sentra; Sedan; g; 1990-; 21; 2.0L I4; F; N
Versa; Sedan; g; 2007-; 17; 1.6L I4; F; N
Maxima; Sedan; g; 1990-2023; 38; 3.5L V6; F; N
Rogue; SUV; g; 2008-; 29; 1.5L I3,2.5L I4; FA; N
Murano; SUV; g; 2003-; 41; 2.0L I4,3.5L V6; FA; N
Pathfinder; SUV; g; 1990-; 37; 3.5L V6; FA; N
Armada; SUV; g; 2004-; 57; 3.5L V6,5.6L V8; RA; N
Kicks; SUV; g; 2018-; 22; 2.0L I4; FA; N
Frontier; Pickup; g; 1998-; 31; 3.8L V6; RA; N
Leaf; Hatchback; e; 2011-; 29; ; F
Ariya; SUV; e; 2023-; 42; ; FA
Qashqai; SUV; gh2022; 2007-; 32; 1.3L I4,1.5L I3; FA; E
Juke; SUV; gh2022; 2010-; 25; 1.0L I3,1.6L I4; F; E
Micra; Hatchback; g; 1992-2023; 18; 1.0L I3; F; E
X-Trail; SUV; gh2022; 2001-; 37; 1.5L I3; FA; E
Z; Coupe; g; 2023-; 43; 3.0L V6; R; N
Mazda; JM1 3MZ 1YV JMZ +JM3 +3MV; 25 25
Mazda3; Hatchback; g; 2004-; 25; 2.0L I4,2.5L I4; FA
Mazda6; Sedan; gd; 2003-2022; 26; 2.0L I4,2.5L I4; F
CX-5; SUV; gd; 2013-; 29; 2.0L I4,2.5L I4; FA
CX-30; SUV; g; 2020-; 26; 2.0L I4,2.5L I4; FA
CX-50; SUV; gh2025; 2023-; 31; 2.5L I4; A; N
CX-90; SUV; gp; 2024-; 40; 2.5L I4 p,3.3L I6 g; A; N
CX-60; SUV; dp; 2022-; 48; 2.5L I4,3.3L I6; RA; E
CX-9; SUV; g; 2007-2023; 40; 2.5L I4,3.7L V6; FA; N
MX-5; Convertible; g; 1990-; 30; 1.5L I4,2.0L I4; R
Mazda2; Hatchback; gh2022; 2007-; 20; 1.5L I3,1.5L I4; F; E
Subaru; JF1 4S3 +4S4 +JF2; 35 6
Outback; Wagon; g; 2000-; 30; 2.5L F4; A
Forester; SUV; gh2025; 1998-; 30; 2.0L F4,2.5L F4; A
Crosstrek; SUV; gh2025; 2013-; 26; 2.0L F4,2.5L F4; A; N
Impreza; Hatchback; g; 1993-; 24; 2.0L F4,2.5L F4; A
Legacy; Sedan; g; 1990-; 26; 2.5L F4; A; N
Ascent; SUV; g; 2019-; 39; 2.4L F4; A; N
WRX; Sedan; g; 2002-; 33; 2.4L F4; A; N
BRZ; Coupe; g; 2013-; 31; 2.4L F4; R
Solterra; SUV; e; 2023-; 40; ; A
Mitsubishi; JA3 4A3 ML3 +JA4 +4A4; 8 12
Outlander; SUV; gp2018; 2003-; 30; 2.4L I4,2.5L I4; FA
Eclipse Cross; SUV; gp2021; 2018-; 27; 1.5L I4,2.4L I4; FA
Outlander Sport; SUV; g; 2011-; 24; 2.0L I4; FA; N
Mirage; Hatchback; g; 2014-; 17; 1.2L I3; F
Lancer; Sedan; g; 1990-2017; 18; 2.0L I4; F
L200; Pickup; d; 1996-; 36; 2.2L I4,2.4L I4; RA; E
ASX; SUV; gh2023; 2010-; 25; 1.0L I3,1.6L I4; F; E
Suzuki; JSA TSM JS2; 0 18
Swift; Hatchback; gh2020; 1992-; 18; 1.2L I3,1.2L I4; FA; E
Vitara; SUV; gh2020; 1990-; 27; 1.4L I4,1.5L I4; FA; E
S-Cross; SUV; h; 2013-; 28; 1.4L I4; FA; E
Ignis; SUV; gh2020; 2017-; 18; 1.2L I4; FA; E
Jimny; SUV; g; 1998-; 23; 1.5L I4; A; E
Lexus; JTH 58A +JTJ +2T2; 18 4
ES; Sedan; gh2013; 1990-; 43; 2.5L I4,3.5L V6; FA
IS; Sedan; gh; 2001-; 42; 2.0L I4,3.5L V6; RA
LS; Sedan; gh2008; 1990-; 80; 3.4L V6,5.0L V8; RA
RX; SUV; gh2006p2024; 1999-; 50; 2.4L I4,3.5L V6; FA
NX; SUV; gh2015p2022; 2015-; 42; 2.5L I4; FA
UX; SUV; h; 2019-; 37; 2.0L I4; FA
GX; SUV; g; 2003-; 65; 3.4L V6,4.6L V8; A; N
LX; SUV; gh2025; 1996-; 106; 3.4L V6,5.7L V8; A
RC; Coupe; g; 2015-; 46; 2.0L I4,3.5L V6; RA
RZ; SUV; e; 2023-; 44; ; FA
Acura; 19U JH4 19V +5J8 +5FR; 12 0
TLX; Sedan; g; 2015-; 45; 2.0L I4,3.0L V6; FA; N
Integra; Hatchback; g; 2023-; 33; 1.5L I4,2.0L I4; F; N
ILX; Sedan; g; 2013-2022; 28; 2.4L I4; F; N
RDX; SUV; g; 2007-; 45; 2.0L I4; FA; N
MDX; SUV; g; 2001-; 51; 3.5L V6; FA; N
ZDX; SUV; e; 2024-; 65; ; RA; N
TL; Sedan; g; 1996-2014; 36; 3.5L V6; F; N
Infiniti; JN1 JNK +5N3 +JN8; 7 1
Q50; Sedan; gh2014; 2014-2024; 43; 2.0L I4,3.0L V6; RA
Q60; Coupe; g; 2014-2022; 50; 3.0L V6; RA
QX50; SUV; g; 2014-; 46; 2.0L I4; FA; N
QX55; SUV; g; 2022-; 52; 2.0L I4; A; N
QX60; SUV; g; 2013-; 51; 2.0L I4,3.5L V6; FA; N
QX80; SUV; g; 2014-; 82; 3.5L V6,5.6L V8; RA; N
G37; Sedan; g; 2008-2013; 34; 3.7L V6; RA; N
Ford; 1FA 3FA WF0 *1FT +1FM; 150 75
F-150; Pickup; gh2021; 1990-; 38; 2.7L V6,3.5L V6,5.0L V8; RA; N
F-250 Super Duty; Pickup; gd; 1999-; 46; 6.8L V8 g,7.3L V8 g,6.7L V8 d; RA; N
F-150 Lightning; Pickup; e; 2022-2025; 55; ; A; N
Maverick; Pickup; gh2022; 2022-; 28; 2.0L I4,2.5L I4; FA; N
Ranger; Pickup; gd; 1990-; 33; 2.0L I4 d,2.3L I4 g; RA
Explorer; SUV; gh2020; 1991-; 40; 2.3L I4,3.0L V6; RA; N
Escape; SUV; gh2005p2020; 2001-; 30; 1.5L I3,2.0L I4,2.5L I4; FA; N
Edge; SUV; g; 2007-2024; 38; 2.0L I4,2.7L V6; FA; N
Expedition; SUV; g; 1997-; 60; 3.5L V6; RA; N
Bronco; SUV; g; 2021-; 40; 2.3L I4,2.7L V6; A; N
Bronco Sport; SUV; g; 2021-; 31; 1.5L I3,2.0L I4; A; N
Mustang; Coupe; g; 1990-; 32; 2.3L I4,5.0L V8; R
Mustang Mach-E; SUV; e; 2021-; 42; ; RA
Fusion; Sedan; gh2010; 2006-2020; 23; 1.5L I4,2.0L I4; F; N
Focus; Hatchback; gd; 2000-2025; 27; 1.0L I3,1.5L I4,2.0L I4; F
Fiesta; Hatchback; g; 1990-2023; 20; 1.0L I3,1.1L I3; F
Puma; SUV; gh2020; 2020-; 28; 1.0L I3; F; E
Kuga; SUV; gh2020p2020; 2008-; 36; 1.5L I3,2.5L I4; FA; E
Mondeo; Sedan; gdh2015; 1993-2022; 32; 1.5L I4,2.0L I4; F; E
Transit Custom; Van; dp2019; 2013-; 42; 2.0L I4; F; E
Transit; Van; gd; 2015-; 48; 2.0L I4 d,3.5L V6 g; RA
Chevrolet; 1G1 2G1 3G1 *1GC *3GC +1GN +2GN +3GN; 105 8
Silverado 1500; Pickup; gd; 1999-; 38; 2.7L I4 g,5.3L V8 g,6.2L V8 g,3.0L I6 d; RA; N
Silverado 2500HD; Pickup; gd; 2001-; 46; 6.6L V8; RA; N
Colorado; Pickup; g; 2004-; 32; 2.7L I4; RA; N
Equinox; SUV; g; 2005-; 29; 1.5L I4; FA; N
Equinox EV; SUV; e; 2024-; 35; ; FA; N
Blazer; SUV; g; 2019-; 37; 2.0L I4,3.6L V6; FA; N
Blazer EV; SUV; e; 2024-; 46; ; FA; N
Traverse; SUV; g; 2009-; 40; 2.5L I4,3.6L V6; FA; N
Tahoe; SUV; gd; 1995-; 60; 5.3L V8 g,6.2L V8 g,3.0L I6 d; RA; N
Suburban; SUV; gd; 1990-; 63; 5.3L V8 g,6.2L V8 g,3.0L I6 d; RA; N
Trax; SUV; g; 2013-; 21; 1.2L I3,1.4L I4; F; N
Trailblazer; SUV; g; 2021-; 24; 1.2L I3,1.3L I3; FA; N
Malibu; Sedan; g; 1997-2025; 26; 1.5L I4; F; N
Impala; Sedan; g; 2000-2020; 32; 2.5L I4,3.6L V6; F; N
Cruze; Sedan; gd; 2011-2019; 20; 1.4L I4; F
Spark; Hatchback; g; 2013-2022; 15; 1.2L I4,1.4L I4; F
Camaro; Coupe; g; 2010-2024; 33; 2.0L I4,3.6L V6,6.2L V8; R
Corvette; Coupe; g; 1990-; 68; 6.2L V8; R
Bolt EV; Hatchback; e; 2017-2023; 28; ; F; N
GMC; *1GT *3GT +1GK +3GK; 30 0
Sierra 1500; Pickup; gd; 1999-; 40; 2.7L I4 g,5.3L V8 g,6.2L V8 g,3.0L I6 d; RA; N
Sierra 2500HD; Pickup; gd; 2001-; 49; 6.6L V8; RA; N
Canyon; Pickup; g; 2004-; 39; 2.7L I4; RA; N
Terrain; SUV; g; 2010-; 31; 1.5L I4; FA; N
Acadia; SUV; g; 2007-; 43; 2.5L I4,3.6L V6; FA; N
Yukon; SUV; gd; 1992-; 68; 5.3L V8 g,6.2L V8 g,3.0L I6 d; RA; N
Hummer EV; Pickup; e; 2022-; 99; ; A; N
Cadillac; 1G6 +1GY; 12 0
CT4; Sedan; g; 2020-; 36; 2.0L I4,2.7L I4; RA; N
CT5; Sedan; g; 2020-; 49; 2.0L I4,3.0L V6; RA; N
CTS; Sedan; g; 2003-2019; 47; 2.0L I4,3.6L V6; RA; N
XT4; SUV; g; 2019-2025; 39; 2.0L I4; FA; N
XT5; SUV; g; 2017-; 45; 2.0L I4,3.6L V6; FA; N
XT6; SUV; g; 2020-2025; 50; 2.0L I4,3.6L V6; FA; N
Escalade; SUV; gd2021; 1999-; 87; 6.2L V8 g,3.0L I6 d; RA; N
Lyriq; SUV; e; 2023-; 60; ; RA; N
Buick; 1G4 2G4 +5GA +KL4 +LRB; 12 0
Encore; SUV; g; 2013-2022; 24; 1.4L I4; FA; N
Encore GX; SUV; g; 2020-; 27; 1.2L I3,1.3L I3; FA; N
Envision; SUV; g; 2016-; 37; 2.0L I4; FA; N
Enclave; SUV; g; 2008-; 46; 2.5L I4,3.6L V6; FA; N
Envista; SUV; g; 2024-; 25; 1.2L I3; F; N
LaCrosse; Sedan; g; 2005-2019; 31; 2.5L I4,3.6L V6; F; N
Regal; Sedan; g; 1990-2020; 27; 2.0L I4; FA; N
Lincoln; 1LN 3LN +5LM +2LM; 7 0
Corsair; SUV; gp2021; 2020-; 41; 2.0L I4,2.5L I4; FA; N
Nautilus; SUV; gh2024; 2019-; 53; 2.0L I4; A; N
Aviator; SUV; g; 2020-; 59; 3.0L V6; RA; N
Navigator; SUV; g; 1998-; 85; 3.5L V6; RA; N
MKZ; Sedan; gh2011; 2007-2020; 37; 2.0L I4; FA; N
Town Car; Sedan; g; 1990-2011; 47; 4.6L V8; R; N
Dodge; 2C3 1B3 1C3 +1C4 +3C4 +2C4; 25 1
Charger; Sedan; g; 2006-2023; 35; 3.6L V6,5.7L V8,6.4L V8; RA; N
Challenger; Coupe; g; 2008-2023; 34; 3.6L V6,5.7L V8,6.4L V8; RA; N
Durango; SUV; g; 1998-; 43; 3.6L V6,5.7L V8; RA; N
Journey; SUV; g; 2009-2020; 24; 2.4L I4,3.6L V6; FA
Hornet; SUV; gp2023; 2023-2025; 32; 1.3L I4,2.0L I4; A; N
Grand Caravan; Minivan; g; 1990-2020; 28; 3.6L V6; F; N
Dart; Sedan; g; 2013-2016; 18; 2.0L I4,2.4L I4; F; N
Ram; *1C6 *3C6 *3C7; 45 1
1500; Pickup; gd; 2011-; 41; 3.6L V6 g,5.7L V8 g,3.0L I6 g,3.0L V6 d; RA; N
2500; Pickup; gd; 2011-; 47; 6.4L V8 g,6.7L I6 d; RA; N
3500; Pickup; gd; 2011-; 49; 6.4L V8 g,6.7L I6 d; RA; N
ProMaster; Van; g; 2014-; 46; 3.6L V6; F; N
ProMaster City; Van; g; 2015-2022; 26; 2.4L I4; F; N
Chrysler; 2C3 1C3 +2C4; 12 0
300; Sedan; g; 2005-2023; 34; 3.6L V6,5.7L V8; RA; N
Pacifica; Minivan; gp2017; 2017-; 41; 3.6L V6; FA; N
200; Sedan; g; 2011-2017; 23; 2.4L I4,3.6L V6; F; N
Town & Country; Minivan; g; 1990-2016; 31; 3.6L V6; F; N
PT Cruiser; Hatchback; g; 2001-2010; 18; 2.4L I4; F
Jeep; +1C4 +1J4 +1J8 +ZAC; 55 14
Wrangler; SUV; gp2021; 1990-; 35; 2.0L I4,3.6L V6; A
Grand Cherokee; SUV; gp2022; 1993-; 40; 2.0L I4,3.6L V6; RA
Cherokee; SUV; g; 2014-2023; 33; 2.0L I4,2.4L I4,3.2L V6; FA
Compass; SUV; gp2020; 2007-; 28; 1.3L I4,2.0L I4; FA
Renegade; SUV; gp2020; 2015-2023; 27; 1.0L I3,1.3L I4; FA
Gladiator; Pickup; g; 2020-; 39; 3.6L V6; A; N
Wagoneer; SUV; g; 2022-; 62; 3.0L I6; RA; N
Avenger; SUV; he; 2023-; 27; 1.2L I3; FA; E
Patriot; SUV; g; 2007-2017; 19; 2.0L I4,2.4L I4; FA
Tesla; 5YJ LRW 7SA XP7; 40 40
Model 3; Sedan; e; 2017-; 42; ; RA
Model Y; SUV; e; 2020-; 46; ; RA
Model S; Sedan; e; 2012-; 80; ; A
Model X; SUV; e; 2016-; 85; ; A
Cybertruck; Pickup; e; 2024-; 80; ; RA; N
Rivian; *7FC +7PD; 4 0
R1T; Pickup; e; 2022-; 73; ; A; N
R1S; SUV; e; 2022-; 78; ; A; N
Lucid; 50E; 1 0
Air; Sedan; e; 2022-; 78; ; RA; N
Gravity; SUV; e; 2025-; 95; ; A; N
Volkswagen; 3VW WVW 1VW +WVG +1V2 +3VV; 25 120
Golf; Hatchback; gdp2015; 1990-; 28; 1.0L I3,1.5L I4,2.0L I4; F; E
Golf GTI; Hatchback; g; 2006-; 32; 2.0L I4; F
Polo; Hatchback; g; 1990-; 22; 1.0L I3; F; E
up!; Hatchback; ge; 2012-2023; 16; 1.0L I3; F; E
Passat; Wagon; gdp2015; 1990-; 42; 1.5L I4,2.0L I4; FA; E
Jetta; Sedan; g; 1990-; 22; 1.4L I4,1.5L I4,2.0L I4; F; N
Arteon; Sedan; gdp2020; 2017-2024; 45; 2.0L I4; FA
Tiguan; SUV; gdp2021; 2008-; 33; 1.5L I4,2.0L I4; FA
T-Roc; SUV; gd; 2017-; 30; 1.0L I3,1.5L I4; FA; E
T-Cross; SUV; g; 2019-; 25; 1.0L I3,1.5L I4; F; E
Taigo; SUV; g; 2021-; 26; 1.0L I3,1.5L I4; F; E
Touareg; SUV; gdp2020; 2003-; 72; 3.0L V6; A; E
Atlas; SUV; g; 2018-; 39; 2.0L I4; FA; N
Taos; SUV; g; 2022-; 26; 1.5L I4; FA; N
ID.3; Hatchback; e; 2020-; 38; ; R; E
ID.4; SUV; e; 2021-; 41; ; RA
ID.7; Sedan; e; 2024-; 56; ; RA; E
ID. Buzz; Minivan; e; 2022-; 60; ; RA
Caddy; Van; gdp2024; 1996-; 33; 1.5L I4,2.0L I4; F; E
Transporter; Van; d; 1990-; 46; 2.0L I4; FA; E
Amarok; Pickup; d; 2010-; 52; 2.0L I4,3.0L V6; A; E
Audi; WAU TRU +WA1; 20 60
A1; Hatchback; g; 2010-; 27; 1.0L I3,1.5L I4; F; E
A3; Sedan; gdp2015; 2006-; 36; 1.5L I4,2.0L I4; FA
A4; Sedan; gd; 1996-2025; 43; 2.0L I4; FA
A5; Coupe; gd; 2008-; 47; 2.0L I4; FA
A6; Sedan; gdp2020; 1995-; 58; 2.0L I4,3.0L V6; FA
A7; Sedan; gdp2020; 2012-; 72; 2.0L I4,3.0L V6; A
A8; Sedan; gdp2020; 1997-; 91; 3.0L V6,4.0L V8; A
Q2; SUV; gd; 2016-; 31; 1.0L I3,1.5L I4; FA; E
Q3; SUV; gdp2021; 2011-; 39; 1.5L I4,2.0L I4; FA
Q5; SUV; gdp2020; 2009-; 46; 2.0L I4; A
Q7; SUV; gdp2016; 2007-; 61; 2.0L I4,3.0L V6; A
Q8; SUV; gdp2021; 2019-; 74; 3.0L V6; A
Q4 e-tron; SUV; e; 2021-; 50; ; RA
e-tron GT; Sedan; e; 2021-; 107; ; A
TT; Coupe; g; 1999-2023; 52; 2.0L I4; FA
R8; Coupe; g; 2008-2023; 158; 5.2L V10; RA
BMW; WBA WBS +5UX; 25 60
1 Series; Hatchback; gd; 2004-; 34; 1.5L I3,2.0L I4; FA; E
2 Series; Coupe; gd; 2014-; 39; 2.0L I4,3.0L I6; RA
3 Series; Sedan; gdp2016; 1990-; 46; 2.0L I4,3.0L I6; RA
4 Series; Coupe; gd; 2014-; 51; 2.0L I4,3.0L I6; RA
5 Series; Sedan; gdp2017; 1990-; 59; 2.0L I4,3.0L I6; RA
7 Series; Sedan; gdp2016; 1990-; 97; 3.0L I6,4.4L V8; RA
8 Series; Coupe; gd; 2019-2025; 92; 3.0L I6,4.4L V8; RA
X1; SUV; gdp2020; 2010-; 42; 1.5L I3,2.0L I4; FA
X3; SUV; gdp2020; 2004-; 50; 2.0L I4,3.0L I6; A
X5; SUV; gdp2016; 2000-; 67; 3.0L I6,4.4L V8; A
X7; SUV; gd; 2019-; 85; 3.0L I6,4.4L V8; A
Z4; Convertible; g; 2003-; 55; 2.0L I4,3.0L I6; R
M3; Sedan; g; 1990-; 77; 3.0L I6; RA
i3; Hatchback; e; 2014-2021; 45; ; R
i4; Sedan; e; 2022-; 53; ; RA
iX; SUV; e; 2022-; 88; ; A
iX1; SUV; e; 2023-; 50; ; FA; E
Mercedes-Benz; WDD W1K WDB +4JG +W1N; 22 65
A-Class; Hatchback; gdp2019; 1998-; 35; 1.3L I4,2.0L I4; FA; E
B-Class; Hatchback; gdp2019; 2005-; 38; 1.3L I4,2.0L I4; F; E
C-Class; Sedan; gdp2015; 1994-; 48; 1.5L I4,2.0L I4; RA
CLA; Sedan; gdp2020; 2014-; 44; 1.3L I4,2.0L I4; FA
E-Class; Sedan; gdp2017; 1994-; 63; 2.0L I4,3.0L I6; RA
S-Class; Sedan; gdp2015; 1990-; 118; 3.0L I6,4.0L V8; RA
GLA; SUV; gdp2020; 2015-; 43; 1.3L I4,2.0L I4; FA
GLB; SUV; gd; 2020-; 45; 1.3L I4,2.0L I4; FA
GLC; SUV; gdp2017; 2016-; 50; 2.0L I4; A
GLE; SUV; gdp2016; 2016-; 63; 2.0L I4,3.0L I6; A
GLS; SUV; gd; 2017-; 89; 3.0L I6,4.0L V8; A
G-Class; SUV; gd; 1990-; 150; 3.0L I6,4.0L V8; A
EQA; SUV; e; 2021-; 52; ; FA; E
EQB; SUV; e; 2022-; 54; ; FA
EQS; Sedan; e; 2022-; 105; ; RA
Sprinter; Van; gd; 1995-; 52; 2.0L I4,3.0L V6; RA
Vito; Van; de2020; 1996-; 47; 2.0L I4; RA; E
Porsche; WP0 +WP1; 7 10
911; Coupe; g; 1990-; 118; 3.0L F6,4.0L F6; RA
718 Cayman; Coupe; g; 2017-2025; 70; 2.0L F4,4.0L F6; R
718 Boxster; Convertible; g; 2017-2025; 72; 2.0L F4,4.0L F6; R
Panamera; Sedan; gp2014; 2010-; 102; 2.9L V6,4.0L V8; RA
Cayenne; SUV; gp2015; 2003-; 82; 3.0L V6,4.0L V8; A
Macan; SUV; ge2024; 2015-; 63; 2.0L I4,2.9L V6; RA
Taycan; Sedan; e; 2020-; 95; ; RA
MINI; WMW; 6 14
Cooper; Hatchback; ge2020; 2002-; 30; 1.5L I3,2.0L I4; F
Clubman; Wagon; g; 2008-2024; 34; 1.5L I3,2.0L I4; FA
Countryman; SUV; gdp2017e2024; 2011-; 38; 1.5L I3,2.0L I4; FA
Convertible; Convertible; g; 2005-; 35; 1.5L I3,2.0L I4; F
Volvo; YV1 7JR LVY +YV4 +7JD; 10 22
S60; Sedan; gp2019; 2001-2025; 43; 2.0L I4; FA
S90; Sedan; gp2018; 2017-; 58; 2.0L I4; A
V60; Wagon; gdp2013; 2011-; 48; 2.0L I4; FA
V90; Wagon; gdp2018; 2017-2025; 60; 2.0L I4; A
XC40; SUV; gp2020e2021; 2018-; 41; 1.5L I3,2.0L I4; FA
XC60; SUV; gdp2018; 2010-; 47; 2.0L I4; A
XC90; SUV; gdp2016; 2003-; 59; 2.0L I4; A
EX30; SUV; e; 2024-; 41; ; RA
EX90; SUV; e; 2025-; 82; ; A
V40; Hatchback; gd; 2012-2019; 29; 1.5L I4,2.0L I4; F; E
Polestar; YSM LPS; 1 4
Polestar 2; Hatchback; e; 2021-; 50; ; RA
Polestar 3; SUV; e; 2024-; 75; ; RA
Polestar 4; SUV; e; 2024-; 57; ; RA
Jaguar; SAJ +SAD; 2 4
XE; Sedan; gd; 2016-2024; 41; 2.0L I4; RA
XF; Sedan; gd; 2009-2024; 50; 2.0L I4,3.0L V6; RA
F-Type; Coupe; g; 2014-2024; 78; 2.0L I4,5.0L V8; RA
F-Pace; SUV; gdp2021; 2017-; 58; 2.0L I4,3.0L I6; A
E-Pace; SUV; gdp2021; 2018-2024; 46; 1.5L I3,2.0L I4; FA
I-Pace; SUV; e; 2019-2024; 73; ; A
Land Rover; SAL; 6 9
Range Rover; SUV; gdp2018; 1990-; 108; 3.0L I6,4.4L V8; A
Range Rover Sport; SUV; gdp2018; 2006-; 84; 3.0L I6,4.4L V8; A
Range Rover Velar; SUV; gdp2021; 2018-; 62; 2.0L I4,3.0L I6; A
Range Rover Evoque; SUV; gdp2021; 2012-; 50; 1.5L I3,2.0L I4; A
Discovery; SUV; gd; 1990-; 62; 2.0L I4,3.0L I6; A
Discovery Sport; SUV; gdp2021; 2015-; 49; 1.5L I3,2.0L I4; A
Defender; SUV; gdp2021; 1993-; 60; 2.0L I4,3.0L I6; A
Bentley; SCB +SJA; 0.3 0.4
Continental GT; Coupe; gp2025; 2004-; 245; 4.0L V8; A
Flying Spur; Sedan; gp2022; 2006-; 218; 2.9L V6,4.0L V8; A
Bentayga; SUV; gp2019; 2016-; 203; 3.0L V6,4.0L V8; A
Aston Martin; SCF; 0.2 0.3
Vantage; Coupe; g; 2005-; 191; 4.0L V8; R
DB11; Coupe; g; 2017-2023; 220; 4.0L V8,5.2L V12; R
DBX; SUV; g; 2021-; 212; 4.0L V8; A
Ferrari; ZFF; 0.2 0.3
296 GTB; Coupe; p; 2022-; 346; 3.0L V6; R
F8 Tributo; Coupe; g; 2020-2023; 280; 3.9L V8; R
Roma; Coupe; g; 2021-2024; 247; 3.9L V8; R
488 GTB; Coupe; g; 2015-2019; 262; 3.9L V8; R
California T; Convertible; g; 2014-2017; 203; 3.9L V8; R
Purosangue; SUV; g; 2023-; 400; 6.5L V12; A
Lamborghini; ZHW +ZPB; 0.2 0.2
Huracán; Coupe; g; 2014-2024; 249; 5.2L V10; RA
Aventador; Coupe; g; 2011-2022; 421; 6.5L V12; A
Urus; SUV; gp2025; 2018-; 240; 4.0L V8; A
Gallardo; Coupe; g; 2004-2014; 190; 5.2L V10; RA
Maserati; ZAM +ZN6; 1 1
Ghibli; Sedan; gh2021; 2014-2023; 86; 2.0L I4,3.0L V6; RA
Quattroporte; Sedan; g; 2004-2023; 110; 3.0L V6,3.8L V8; RA
Levante; SUV; gh2022; 2017-2024; 90; 2.0L I4,3.0L V6; A
Grecale; SUV; gh2023e2024; 2023-; 70; 2.0L I4,3.0L V6; A
GranTurismo; Coupe; ge2024; 2008-; 160; 3.0L V6,4.7L V8; RA
Alfa Romeo; ZAR +ZAS; 2 6
Giulia; Sedan; gd; 2017-; 44; 2.0L I4,2.9L V6; RA
Stelvio; SUV; gd; 2018-; 48; 2.0L I4,2.9L V6; RA
Tonale; SUV; hp; 2023-; 43; 1.3L I4,1.5L I4; FA
Giulietta; Hatchback; gd; 2010-2020; 26; 1.4L I4,2.0L I4; F; E
MiTo; Hatchback; gd; 2008-2018; 19; 1.3L I4,1.4L I4; F; E
4C; Coupe; g; 2014-2020; 67; 1.7L I4; R
Fiat; ZFA 3C3; 2 40
500; Hatchback; gh2020; 2008-; 18; 1.0L I3,1.2L I4; F
500e; Hatchback; e; 2020-; 33; ; F
500X; SUV; gd; 2015-2024; 26; 1.0L I3,1.3L I4; FA
Panda; Hatchback; gh2020; 1990-; 16; 1.0L I3,1.2L I4; FA; E
Tipo; Hatchback; gd; 2016-; 22; 1.0L I3,1.6L I4; F; E
Punto; Hatchback; gd; 1994-2018; 15; 1.2L I4,1.3L I4; F; E
Doblò; Van; dge2022; 2001-; 28; 1.5L I4,1.6L I4; F; E
Ducato; Van; de2021; 1994-; 44; 2.2L I4; F; E
600; SUV; he; 2023-; 28; 1.2L I3; F; E
Peugeot; VF3 VR3; 0 65
108; Hatchback; g; 2014-2021; 14; 1.0L I3; F; E
208; Hatchback; ge2020h2023; 2012-; 23; 1.2L I3; F; E
308; Hatchback; gdp2021e2023; 2007-; 31; 1.2L I3,1.5L I4; F; E
508; Sedan; gdp2019; 2011-2024; 42; 1.5L I4,1.6L I4; F; E
2008; SUV; ge2020h2023; 2013-; 28; 1.2L I3; F; E
3008; SUV; gdp2020h2023e2024; 2009-; 38; 1.2L I3,1.6L I4; FA; E
5008; SUV; gdh2023p2024e2024; 2009-; 42; 1.2L I3,1.5L I4; F; E
Partner; Van; de2022; 1996-; 28; 1.5L I4; F; E
Rifter; Minivan; de2021; 2018-; 31; 1.5L I4; F; E
Renault; VF1; 0 65
Clio; Hatchback; gdh2020; 1991-; 20; 1.0L I3,1.6L I4; F; E
Captur; SUV; gh2020; 2013-; 26; 1.0L I3,1.6L I4; F; E
Mégane; Hatchback; gd; 1996-2024; 26; 1.3L I4,1.5L I4; F; E
Megane E-Tech; Hatchback; e; 2022-; 40; ; F; E
Scénic; Minivan; gd; 1997-2022; 29; 1.3L I4,1.7L I4; F; E
Scenic E-Tech; SUV; e; 2024-; 43; ; F; E
Austral; SUV; gh2023; 2023-; 37; 1.2L I3,1.3L I4; F; E
Arkana; SUV; gh; 2021-; 33; 1.3L I4,1.6L I4; F; E
Twingo; Hatchback; ge2020; 1993-2024; 15; 0.9L I3,1.0L I3; F; E
Zoe; Hatchback; e; 2013-2024; 34; ; F; E
5 E-Tech; Hatchback; e; 2024-; 30; ; F; E
Kangoo; Van; gde2022; 1998-; 29; 1.3L I4,1.5L I4; F; E
Citroën; VF7 VR7; 0 40
C1; Hatchback; g; 2005-2022; 13; 1.0L I3; F; E
C3; Hatchback; gde2024; 2002-; 18; 1.2L I3; F; E
C3 Aircross; SUV; gdh2024e2024; 2017-; 23; 1.2L I3; F; E
C4; Hatchback; ge2021h2023; 2004-; 27; 1.2L I3; F; E
C4 Cactus; SUV; gd; 2014-2020; 20; 1.2L I3,1.5L I4; F; E
C5 Aircross; SUV; gdp2020h2023; 2018-; 34; 1.2L I3,1.6L I4; F; E
C5 X; Wagon; gp2022h2024; 2022-; 41; 1.2L I3,1.6L I4; F; E
Berlingo; Minivan; de2021; 1996-; 28; 1.5L I4; F; E
Ami; Microcar; e; 2020-; 9; ; F; E
Dacia; UU1; 0 32
Sandero; Hatchback; g; 2008-; 14; 1.0L I3; F; E
Duster; SUV; gdh2024; 2010-; 22; 1.0L I3,1.2L I3,1.5L I4; FA; E
Logan; Sedan; g; 2004-; 13; 1.0L I3; F; E
Jogger; Wagon; gh2023; 2022-; 20; 1.0L I3,1.6L I4; F; E
Spring; Hatchback; e; 2021-; 19; ; F; E
Opel; W0L W0V; 0 45
Corsa; Hatchback; ge2020h2023; 1990-; 22; 1.2L I3; F; E
Astra; Hatchback; gdp2021e2023; 1991-; 30; 1.2L I3,1.5L I4; F; E
Mokka; SUV; ge2021h2024; 2012-; 27; 1.2L I3; F; E
Crossland; SUV; gd; 2017-2024; 25; 1.2L I3; F; E
Grandland; SUV; gp2020h2024e2024; 2017-; 37; 1.2L I3,1.6L I4; FA; E
Insignia; Sedan; gd; 2008-2022; 36; 1.5L I4,2.0L I4; FA; E
Zafira; Minivan; gd; 1999-2019; 28; 1.4L I4,2.0L I4; F; E
Combo; Van; de2021; 1994-; 28; 1.5L I4; F; E
Vivaro; Van; de2020; 2001-; 38; 1.5L I4,2.0L I4; F; E
Škoda; TMB; 0 48
Fabia; Hatchback; g; 1999-; 20; 1.0L I3,1.5L I4; F; E
Octavia; Wagon; gdp2020; 1996-; 32; 1.5L I4,2.0L I4; FA; E
Superb; Wagon; gdp2020; 2001-; 43; 1.5L I4,2.0L I4; FA; E
Scala; Hatchback; g; 2019-; 25; 1.0L I3,1.5L I4; F; E
Kamiq; SUV; g; 2019-; 27; 1.0L I3,1.5L I4; F; E
Karoq; SUV; gd; 2017-; 33; 1.5L I4,2.0L I4; FA; E
Kodiaq; SUV; gdp2024; 2016-; 43; 1.5L I4,2.0L I4; FA; E
Enyaq; SUV; e; 2021-; 48; ; RA; E
Rapid; Hatchback; gd; 2012-2019; 17; 1.0L I3,1.4L I3; F; E
Citigo; Hatchback; ge2020; 2012-2020; 13; 1.0L I3; F; E
SEAT; VSS; 0 28
Ibiza; Hatchback; g; 1990-; 20; 1.0L I3,1.5L I4; F; E
Leon; Hatchback; gdp2020; 1999-; 28; 1.0L I3,1.5L I4,2.0L I4; F; E
Arona; SUV; g; 2017-; 23; 1.0L I3,1.5L I4; F; E
Ateca; SUV; gd; 2016-; 32; 1.5L I4,2.0L I4; FA; E
Tarraco; SUV; gdp2021; 2019-2024; 40; 1.5L I4,2.0L I4; FA; E
Alhambra; Minivan; gd; 1996-2020; 37; 1.4L I4,2.0L I4; FA; E
Cupra; VSS; 0 9
Formentor; SUV; gdp2021; 2020-; 40; 1.5L I4,2.0L I4; FA; E
Born; Hatchback; e; 2021-; 42; ; R; E
Tavascan; SUV; e; 2024-; 55; ; RA; E
Terramar; SUV; gp2024; 2024-; 45; 1.5L I4,2.0L I4; FA; E
Hyundai; 5NP KMH TMA *5NT +5NM +KM8; 55 55
Elantra; Sedan; gh2021; 1992-; 22; 1.6L I4,2.0L I4; F; N
Sonata; Sedan; gh2011; 1990-; 28; 1.6L I4,2.5L I4; FA; N
Accent; Sedan; g; 1995-2022; 17; 1.6L I4; F; N
Venue; SUV; g; 2020-; 20; 1.6L I4; F; N
Kona; SUV; gh2020e2019; 2018-; 26; 1.0L I3,1.6L I4,2.0L I4; FA
Tucson; SUV; gh2021p2022; 2005-; 30; 1.6L I4,2.5L I4; FA
Santa Fe; SUV; gh2021p2022; 2001-; 36; 1.6L I4,2.5L I4; FA
Palisade; SUV; gh2026; 2020-; 39; 2.5L I4,3.8L V6; FA; N
Santa Cruz; Pickup; g; 2022-; 29; 2.5L I4; FA; N
Ioniq 5; SUV; e; 2022-; 44; ; RA
Ioniq 6; Sedan; e; 2023-; 40; ; RA
i10; Hatchback; g; 2008-; 16; 1.0L I3,1.2L I4; F; E
i20; Hatchback; g; 2009-; 21; 1.0L I3,1.2L I4; F; E
i30; Hatchback; gd; 2007-; 27; 1.0L I3,1.5L I4; F; E
Bayon; SUV; g; 2021-; 24; 1.0L I3,1.2L I4; F; E
Kia; 5XX 3KP KNA U5Y +KND +5XY; 50 48
Forte; Sedan; g; 2010-2024; 20; 1.6L I4,2.0L I4; F; N
K4; Sedan; g; 2025-; 23; 1.6L I4,2.0L I4; F; N
K5; Sedan; g; 2021-; 28; 1.6L I4,2.5L I4; FA; N
Rio; Hatchback; g; 2001-2023; 17; 1.2L I4,1.6L I4; F
Soul; Hatchback; g; 2010-2025; 21; 2.0L I4; F; N
Seltos; SUV; g; 2021-; 25; 1.6L I4,2.0L I4; FA; N
Sportage; SUV; gh2022p2023; 1995-; 29; 1.6L I4,2.5L I4; FA
Sorento; SUV; gh2021p2022; 2003-; 33; 1.6L I4,2.5L I4; FA
Telluride; SUV; g; 2020-; 38; 3.8L V6; FA; N
Carnival; Minivan; gh2025; 2022-; 38; 1.6L I4,3.5L V6; F; N
Niro; SUV; hp2018e2019; 2017-; 29; 1.6L I4; F
EV6; SUV; e; 2022-; 45; ; RA
EV9; SUV; e; 2024-; 58; ; RA
Picanto; Hatchback; g; 2004-; 16; 1.0L I3,1.2L I4; F; E
Stonic; SUV; g; 2017-; 23; 1.0L I3; F; E
Ceed; Hatchback; gdp2020; 2007-; 28; 1.0L I3,1.5L I4; F; E
Genesis; KMT +KMU; 6 1
G70; Sedan; g; 2019-; 43; 2.5L I4,3.3L V6; RA
G80; Sedan; g; 2017-; 58; 2.5L I4,3.5L V6; RA
G90; Sedan; g; 2017-; 91; 3.5L V6; A
GV60; SUV; e; 2023-; 54; ; RA
GV70; SUV; ge2023; 2022-; 49; 2.5L I4,3.5L V6; A
GV80; SUV; g; 2021-; 60; 2.5L I4,3.5L V6; A
BYD; LGX LC0; 0 22
Atto 3; SUV; e; 2022-; 42; ; F; E
Dolphin; Hatchback; e; 2022-; 33; ; F; E
Seal; Sedan; e; 2022-; 48; ; RA; E
Seal U; SUV; pe; 2023-; 45; 1.5L I4; FA; E
Han; Sedan; pe2020; 2020-; 70; 1.5L I4; A; E
Tang; SUV; pe2020; 2018-; 75; 1.5L I4; A; E
Seagull; Hatchback; e; 2023-; 12; ; F; E
MG; LSJ SDP; 0 20
MG3; Hatchback; gh2024; 2011-; 18; 1.5L I4; F; E
MG4; Hatchback; e; 2022-; 34; ; R; E
MG5; Wagon; e; 2020-; 36; ; F; E
ZS; SUV; ge2019h2025; 2017-; 21; 1.0L I3,1.5L I4; F; E
HS; SUV; gp2020; 2019-; 28; 1.5L I4; F; E
Cyberster; Convertible; e; 2024-; 65; ; RA; E
`;
