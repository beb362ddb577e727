/** Farm animals: species; breed; purpose; kilograms of a grown female and male; what it gives a day or year, with unit and amounts; price in dollars; ailments; months to maturity; weight. */
export const BREEDS = `
species;breed;purpose;kg_low#;kg_high#;product;product_unit;amount_low#;amount_high#;price_low#;price_high#;ailments[];weight#
Cattle;Holstein;Dairy;580;780;Milk;L/day;22;38;1400;2800;Mastitis|Lameness|Milk fever|Ketosis;16
Cattle;Jersey;Dairy;380;520;Milk;L/day;15;25;1100;2200;Milk fever|Mastitis|Lameness;7
Cattle;Brown Swiss;Dairy;560;720;Milk;L/day;18;30;1300;2500;Lameness|Mastitis;4
Cattle;Simmental;Dual purpose;600;900;Milk;L/day;14;25;1300;2600;Lameness|Pneumonia;5
Cattle;Angus;Beef;520;860;Weight gain;kg/day;0.8;1.5;1500;3400;Pinkeye|Foot rot|Bloat;11
Cattle;Hereford;Beef;500;820;Weight gain;kg/day;0.8;1.4;1400;3000;Pinkeye|Foot rot;7
Cattle;Charolais;Beef;620;1050;Weight gain;kg/day;0.9;1.6;1700;3600;Foot rot|Pneumonia;5
Cattle;Limousin;Beef;560;950;Weight gain;kg/day;0.9;1.5;1600;3400;Foot rot|Bloat;4
Cattle;Brahman;Beef;450;800;Weight gain;kg/day;0.6;1.2;1100;2600;Ticks|Foot rot;4
Cattle;Highland;Beef;420;680;Weight gain;kg/day;0.5;1;1200;2600;Lice|Foot rot;2
Cattle;Wagyu;Beef;480;800;Weight gain;kg/day;0.6;1;3500;12000;Pneumonia|Bloat;1
Buffalo;Murrah;Dairy;450;700;Milk;L/day;7;15;900;2000;Mastitis|Parasites;3
Pig;Large White;Pork;180;300;Piglets;per litter;10;14;220;620;Diarrhea|Pneumonia|Lameness;10
Pig;Landrace;Pork;180;290;Piglets;per litter;10;14;210;600;Lameness|Pneumonia;8
Pig;Duroc;Pork;190;320;Weight gain;kg/day;0.8;1.1;240;680;Pneumonia|Skin lesions;6
Pig;Pietrain;Pork;170;270;Weight gain;kg/day;0.8;1;230;640;Stress syndrome|Lameness;4
Pig;Berkshire;Pork;170;280;Weight gain;kg/day;0.6;0.9;260;720;Parasites|Pneumonia;2
Pig;Iberian;Pork;120;190;Weight gain;kg/day;0.4;0.7;260;700;Parasites;1
Sheep;Merino;Wool;45;85;Wool;kg/year;4;8;160;420;Flystrike|Foot rot|Worms;9
Sheep;Suffolk;Meat;75;140;Lambs;per year;1.3;1.9;180;480;Foot rot|Worms;6
Sheep;Dorper;Meat;60;110;Lambs;per year;1.3;2;190;460;Worms|Foot rot;5
Sheep;Texel;Meat;70;125;Lambs;per year;1.4;2;190;500;Worms|Mastitis;4
Sheep;Romney;Dual purpose;60;110;Wool;kg/year;3;5;150;380;Foot rot|Worms;3
Sheep;East Friesian;Dairy;70;110;Milk;L/day;1.5;3;250;600;Mastitis;2
Goat;Saanen;Dairy;55;90;Milk;L/day;2.5;4.5;180;480;Mastitis|Worms;5
Goat;Boer;Meat;70;120;Kids;per year;1.6;2.2;180;520;Worms|Foot rot;5
Goat;Nubian;Dairy;60;95;Milk;L/day;2;4;190;500;Worms|Mastitis;3
Goat;Alpine;Dairy;55;85;Milk;L/day;2.4;4.2;180;470;Worms|Mastitis;2
Goat;Angora;Fiber;35;75;Mohair;kg/year;3;6;160;420;Lice|Worms;1
Chicken;Leghorn;Eggs;1.6;2.6;Eggs;per year;270;320;6;18;Mites|Coccidiosis|Bumblefoot;9
Chicken;Rhode Island Red;Eggs;2.6;3.8;Eggs;per year;230;280;8;24;Mites|Coccidiosis;8
Chicken;Lohmann Brown;Eggs;1.8;2.4;Eggs;per year;290;325;7;18;Keel damage|Mites;8
Chicken;Cornish Cross;Meat;2.6;4.2;Weight gain;g/day;55;72;3;9;Ascites|Leg weakness;8
Chicken;Plymouth Rock;Dual purpose;2.8;4.2;Eggs;per year;190;240;8;24;Mites|Coccidiosis;4
Chicken;Sussex;Dual purpose;2.8;4;Eggs;per year;200;250;8;26;Mites;3
Turkey;Broad Breasted White;Meat;9;20;Weight gain;g/day;85;140;12;40;Blackhead|Leg weakness;4
Duck;Pekin;Meat;3;4.5;Weight gain;g/day;55;70;7;20;Bumblefoot|Botulism;3
Duck;Khaki Campbell;Eggs;1.8;2.5;Eggs;per year;250;310;9;24;Bumblefoot;2
Goose;Embden;Meat;7;12;Weight gain;g/day;60;85;25;70;Parasites;1
Horse;Quarter Horse;Work;430;560;Work;h/week;6;20;2500;14000;Colic|Lameness|Laminitis;3
Horse;Percheron;Draft;800;1100;Work;h/week;8;25;3000;12000;Lameness|Colic;1
Rabbit;New Zealand White;Meat;4;5.5;Kits;per litter;7;10;20;60;Snuffles|Ear mites;2
Alpaca;Huacaya;Fiber;50;85;Fiber;kg/year;1.8;3.2;900;6000;Worms|Skin lesions;2
Bees;Buckfast;Honey;;;Honey;kg/year;18;45;140;260;Varroa|Nosema|Foulbrood;2
Bees;Carniolan;Honey;;;Honey;kg/year;16;40;140;250;Varroa|Nosema;2
`;
