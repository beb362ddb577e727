/**
 * Series of games: name; genre; studio; age rating; price of a new part in dollars, 0 for free ones; year of the first part; years between
 * parts; how parts are told apart (roman, arabic, season or plain); number of parts; platforms; weight.
 */
export const SERIES = `
name;genre;developer;age_rating;new_price#;first#;every#;numbers;parts#;platforms[];weight#
Thornvale Chronicles;RPG;Nightjar Studios;T;59.99;2011;3;roman;4;PC|PlayStation|Xbox|Switch;6
Mythbound;RPG;Redwood Interactive;T;39.99;2019;4;plain;1;PC|PlayStation|Xbox;5
Oath of Embers;RPG;Copperhead Studios;M;69.99;2016;4;roman;3;PC|PlayStation|Xbox;5
Rune Wardens;RPG;Nightjar Studios;T;39.99;2013;4;roman;3;PC|Switch;4
The Last Grimoire;RPG;Moonrise Studios;T;59.99;2021;3;roman;2;PC|PlayStation|Switch;4
Shards of Eldoria;RPG;Lantern Interactive;T;29.99;2015;3;arabic;3;PC|Switch;4
Hollow Crown;RPG;Stormglass Studios;M;69.99;2020;4;roman;2;PC|PlayStation|Xbox;4
Petals of Saint Orin;RPG;Tiny Comet Games;E10+;24.99;2022;3;plain;1;PC|Switch;3
Dragonwright;RPG;Redwood Interactive;T;49.99;2018;4;roman;2;PC|PlayStation|Xbox;3
Iron Circuit;Action;Bluefox Interactive;T;59.99;2014;3;roman;4;PC|PlayStation|Xbox;5
Shadow Protocol;Action;Redwood Interactive;M;69.99;2012;3;roman;5;PC|PlayStation|Xbox;6
Blade of Dusk;Action;Nightjar Studios;M;59.99;2017;4;roman;2;PC|PlayStation|Xbox;5
Overdrive Zero;Action;Ironleaf Entertainment;T;39.99;2020;3;arabic;2;PC|PlayStation|Xbox|Switch;3
Rogue Meridian;Action;Pixel Harbor Entertainment;M;59.99;2018;3;roman;3;PC|PlayStation|Xbox;5
Dead Harbor;Action;Lantern Interactive;M;49.99;2015;4;roman;3;PC|PlayStation|Xbox;5
Nova Siege;Action;Bluefox Interactive;T;29.99;2019;3;arabic;2;PC|PlayStation|Xbox;4
Emberfall Keep;Action;Stormglass Studios;T;19.99;2021;4;plain;1;PC|Switch;3
Last Light Station;Action;Moonrise Studios;M;34.99;2022;3;plain;1;PC|PlayStation|Xbox;3
Paper Ninja;Action;Tiny Comet Games;E10+;14.99;2017;3;arabic;2;PC|Switch;3
Ashen Skies;Action;Copperhead Studios;T;69.99;2023;3;plain;1;PC|PlayStation|Xbox;4
Deepwater Nine;Action;Pixel Harbor Entertainment;M;39.99;2020;4;plain;1;PC|PlayStation|Xbox;3
Ocean Tycoon;Strategy;Moonrise Studios;E;29.99;2013;4;arabic;3;PC;4
Empires of Salt;Strategy;Pixel Harbor Entertainment;T;49.99;2010;5;roman;4;PC;5
Rogue Tactics;Strategy;Bluefox Interactive;T;29.99;2018;4;arabic;2;PC|Switch;3
Iron Borders;Strategy;Copperhead Studios;T;39.99;2016;4;roman;3;PC;4
Colony Nine;Strategy;Moonrise Studios;T;34.99;2019;4;arabic;2;PC;4
Siege Masters;Strategy;Lantern Interactive;T;29.99;2014;4;roman;3;PC|Xbox;3
Kingdom of Reeds;Strategy;Stormglass Studios;E10+;24.99;2021;3;plain;1;PC|Switch;3
Starlane Merchants;Strategy;Ironleaf Entertainment;E10+;29.99;2020;4;plain;1;PC;3
Tiny Generals;Strategy;Tiny Comet Games;E;0;2019;4;arabic;2;Mobile;3
Skyline Racers;Racing;Ironleaf Entertainment;E;39.99;2012;3;arabic;5;PC|PlayStation|Xbox;3
Turbo Kart Legends;Racing;Stormglass Studios;E;49.99;2016;4;arabic;3;Switch|PlayStation|Xbox;4
Apex Drift;Racing;Bluefox Interactive;E10+;29.99;2018;3;arabic;3;PC|PlayStation|Xbox;3
Redline Tour;Racing;Ironleaf Entertainment;E;59.99;2014;3;arabic;4;PC|PlayStation|Xbox;4
Dust Rally;Racing;Redwood Interactive;E;39.99;2017;3;arabic;3;PC|PlayStation|Xbox;3
Pocket Grand Prix;Racing;Tiny Comet Games;E;0;2018;4;arabic;2;Mobile;3
Street Hoops;Sports;Copperhead Studios;E;59.99;2022;1;season;4;PlayStation|Xbox|PC;5
Pro Pitch;Sports;Bluefox Interactive;E;69.99;2021;1;season;5;PlayStation|Xbox|PC|Switch;7
Grand Slam Tennis;Sports;Redwood Interactive;E;49.99;2018;2;season;4;PlayStation|Xbox|PC;3
Ice League Hockey;Sports;Moonrise Studios;E10+;59.99;2022;1;season;4;PlayStation|Xbox;4
Fairway Masters;Sports;Lantern Interactive;E;39.99;2019;2;season;4;PlayStation|Xbox|PC;3
Halfpipe Heroes;Sports;Pixel Harbor Entertainment;E10+;29.99;2018;4;arabic;2;PC|Switch|PlayStation;2
Diamond League Baseball;Sports;Copperhead Studios;E;59.99;2022;1;season;4;PlayStation|Xbox|Switch;4
Pixel Harvest;Puzzle;Pixel Harbor Entertainment;E;4.99;2017;3;arabic;2;Mobile|Switch;3
Block Garden;Puzzle;Tiny Comet Games;E;0;2015;4;arabic;3;Mobile;4
Mirror Maze;Puzzle;Lantern Interactive;E;14.99;2019;3;arabic;2;PC|Switch;3
Color Cascade;Puzzle;Tiny Comet Games;E;0;2016;4;arabic;2;Mobile;4
Word Lantern;Puzzle;Lantern Interactive;E;0;2018;3;arabic;3;Mobile;4
Tiny Locks;Puzzle;Stormglass Studios;E;9.99;2021;3;arabic;2;PC|Switch;3
The Clockmaker's Attic;Puzzle;Nightjar Studios;E10+;19.99;2020;3;plain;1;PC|Switch|PlayStation;3
Paper Bridges;Puzzle;Moonrise Studios;E;9.99;2022;3;plain;1;PC|Switch;2
Farmhand Valley;Simulation;Moonrise Studios;E;29.99;2017;4;arabic;2;PC|Switch|Xbox;5
City Sprout;Simulation;Copperhead Studios;E;39.99;2015;4;arabic;3;PC;4
Night Shift Diner;Simulation;Tiny Comet Games;E;14.99;2021;3;plain;1;PC|Switch;3
Harbor Pilot;Simulation;Ironleaf Entertainment;E;34.99;2019;4;arabic;2;PC|PlayStation|Xbox;3
Train Yard;Simulation;Ironleaf Entertainment;E;39.99;2013;3;arabic;4;PC;3
Zoo Keeper Diaries;Simulation;Copperhead Studios;E;29.99;2018;4;arabic;2;PC|Xbox;3
Orchard & Oven;Simulation;Pixel Harbor Entertainment;E;19.99;2022;3;plain;1;PC|Switch;3
Greenhouse Days;Simulation;Tiny Comet Games;E;0;2020;3;plain;1;Mobile;3
Starforge Online;MMO;Bluefox Interactive;T;0;2016;4;plain;1;PC|PlayStation|Xbox;5
Shadow League;MMO;Redwood Interactive;T;0;2018;4;plain;1;PC;5
Everfrost;MMO;Stormglass Studios;M;0;2020;4;plain;1;PC|PlayStation|Xbox;4
Dungeon Drift;Adventure;Nightjar Studios;E10+;24.99;2019;3;arabic;2;PC|Switch;3
Lumen;Adventure;Lantern Interactive;E;19.99;2017;4;plain;1;PC|Switch|PlayStation;3
Letters from Marrow Hill;Adventure;Moonrise Studios;T;19.99;2021;3;plain;1;PC|PlayStation|Xbox;3
The Long Ferry;Adventure;Pixel Harbor Entertainment;E10+;24.99;2022;3;plain;1;PC|Switch;3
A Map of Quiet Places;Adventure;Tiny Comet Games;E;17.99;2023;3;plain;1;PC|Switch;2
Raven Street;Adventure;Copperhead Studios;M;29.99;2018;4;arabic;2;PC|PlayStation|Xbox;3
Kestrel & Crow;Adventure;Stormglass Studios;T;39.99;2020;4;arabic;2;PC|PlayStation|Xbox;3
Grimwood Manor;Horror;Nightjar Studios;M;39.99;2014;4;roman;3;PC|PlayStation|Xbox;4
Below Station Six;Horror;Lantern Interactive;M;29.99;2019;4;arabic;2;PC|PlayStation|Xbox;3
Hush Hour;Horror;Redwood Interactive;M;24.99;2022;3;plain;1;PC|PlayStation|Xbox;3
`;
