/**
 * Animals: common and scientific name; family; diet; habitat; IUCN code; years an adult usually reaches; kilograms from and to; centimetres from and to
 * (height of standing birds and of giraffes and their like); continents; whether zoos or aquariums keep it and whether watchers on land meet it (1 or 0); weight.
 */
export const ANIMALS = `
name;scientific;family;diet;habitat;status;years#;kg_from#;kg_to#;cm_from#;cm_to#;continents[];kept#;met#;weight#
Lion;Panthera leo;Felidae;Carnivore;Savanna;VU;14;120;225;160;250;Africa;1;0;6
Bengal Tiger;Panthera tigris tigris;Felidae;Carnivore;Forest;EN;15;100;230;150;230;Asia;1;0;5
Snow Leopard;Panthera uncia;Felidae;Carnivore;Mountains;VU;16;25;55;90;130;Asia;1;0;4
Leopard;Panthera pardus;Felidae;Carnivore;Savanna;VU;14;30;75;95;165;Africa|Asia;1;0;3
Jaguar;Panthera onca;Felidae;Carnivore;Rainforest;NT;13;45;110;115;175;South America|North America;1;0;3
Cheetah;Acinonyx jubatus;Felidae;Carnivore;Savanna;VU;11;34;60;110;145;Africa;1;0;4
Clouded Leopard;Neofelis nebulosa;Felidae;Carnivore;Rainforest;VU;13;11;23;70;105;Asia;1;0;2
Cougar;Puma concolor;Felidae;Carnivore;Mountains;LC;10;35;90;100;155;North America|South America;1;1;2
Canada Lynx;Lynx canadensis;Felidae;Carnivore;Boreal forest;LC;12;8;14;75;105;North America;1;1;1
Eurasian Lynx;Lynx lynx;Felidae;Carnivore;Forest;LC;14;15;30;80;125;Europe|Asia;1;1;1
Bobcat;Lynx rufus;Felidae;Carnivore;Forest;LC;10;6;15;65;105;North America;1;1;3
Ocelot;Leopardus pardalis;Felidae;Carnivore;Rainforest;LC;12;8;15;70;95;South America|North America;1;0;2
Caracal;Caracal caracal;Felidae;Carnivore;Savanna;LC;12;8;19;60;100;Africa|Asia;1;0;1
Serval;Leptailurus serval;Felidae;Carnivore;Savanna;LC;12;8;18;65;95;Africa;1;0;2
Gray Wolf;Canis lupus;Canidae;Carnivore;Forest;LC;8;25;60;100;160;North America|Europe|Asia;1;1;3
Coyote;Canis latrans;Canidae;Omnivore;Grassland;LC;8;8;20;75;100;North America;0;1;6
Red Fox;Vulpes vulpes;Canidae;Omnivore;Forest;LC;4;4;10;50;90;North America|Europe|Asia;0;1;9
Arctic Fox;Vulpes lagopus;Canidae;Carnivore;Tundra;LC;4;2.5;8;45;70;North America|Europe|Asia;1;0;2
Fennec Fox;Vulpes zerda;Canidae;Omnivore;Desert;LC;10;0.7;1.6;30;42;Africa;1;0;2
Gray Fox;Urocyon cinereoargenteus;Canidae;Omnivore;Forest;LC;7;3;6;55;70;North America;0;1;3
African Wild Dog;Lycaon pictus;Canidae;Carnivore;Savanna;EN;10;18;32;75;110;Africa;1;0;3
Maned Wolf;Chrysocyon brachyurus;Canidae;Omnivore;Grassland;NT;12;20;26;100;130;South America;1;0;2
Dingo;Canis lupus dingo;Canidae;Carnivore;Desert;LC;10;12;20;85;120;Oceania;1;1;2
Black-backed Jackal;Lupulella mesomelas;Canidae;Omnivore;Savanna;LC;9;6;12;65;90;Africa;0;1;2
Brown Bear;Ursus arctos;Ursidae;Omnivore;Forest;LC;25;100;390;150;280;North America|Europe|Asia;1;1;3
American Black Bear;Ursus americanus;Ursidae;Omnivore;Forest;LC;20;55;250;130;190;North America;1;1;5
Polar Bear;Ursus maritimus;Ursidae;Carnivore;Sea ice;VU;25;160;600;180;260;North America|Europe|Asia;1;0;4
Giant Panda;Ailuropoda melanoleuca;Ursidae;Herbivore;Bamboo forest;VU;20;75;135;120;180;Asia;1;0;3
Spectacled Bear;Tremarctos ornatus;Ursidae;Omnivore;Cloud forest;VU;20;60;175;120;180;South America;1;0;2
Sun Bear;Helarctos malayanus;Ursidae;Omnivore;Rainforest;VU;25;27;65;100;140;Asia;1;0;2
Sloth Bear;Melursus ursinus;Ursidae;Omnivore;Forest;VU;22;55;140;140;190;Asia;1;0;1
North American River Otter;Lontra canadensis;Mustelidae;Carnivore;River;LC;9;5;14;65;105;North America;1;1;4
Eurasian Otter;Lutra lutra;Mustelidae;Carnivore;River;NT;9;6;12;55;90;Europe|Asia;1;1;2
Sea Otter;Enhydra lutris;Mustelidae;Carnivore;Coast;EN;14;14;45;100;150;North America;1;1;3
Giant Otter;Pteronura brasiliensis;Mustelidae;Carnivore;River;EN;11;22;34;100;170;South America;1;0;2
Asian Small-clawed Otter;Aonyx cinereus;Mustelidae;Carnivore;Wetland;VU;12;2.7;5;45;65;Asia;1;0;3
European Badger;Meles meles;Mustelidae;Omnivore;Forest;LC;7;7;14;60;90;Europe;0;1;4
American Badger;Taxidea taxus;Mustelidae;Carnivore;Grassland;LC;9;5;11;52;75;North America;0;1;2
Honey Badger;Mellivora capensis;Mustelidae;Omnivore;Savanna;LC;8;6;14;60;80;Africa|Asia;1;0;1
Wolverine;Gulo gulo;Mustelidae;Carnivore;Boreal forest;LC;10;9;20;65;105;North America|Europe|Asia;1;0;1
Black-footed Ferret;Mustela nigripes;Mustelidae;Carnivore;Grassland;EN;4;0.7;1.1;38;50;North America;1;0;1
Pine Marten;Martes martes;Mustelidae;Omnivore;Forest;LC;9;0.9;1.8;45;58;Europe;0;1;2
Raccoon;Procyon lotor;Procyonidae;Omnivore;Urban;LC;3;4;11;45;70;North America;0;1;9
White-nosed Coati;Nasua narica;Procyonidae;Omnivore;Forest;LC;8;3;6;45;65;North America;1;1;2
Red Panda;Ailurus fulgens;Ailuridae;Herbivore;Mountain forest;EN;10;3.5;6.5;50;64;Asia;1;0;5
Striped Skunk;Mephitis mephitis;Mephitidae;Omnivore;Urban;LC;4;1.5;5;33;46;North America;0;1;4
Spotted Hyena;Crocuta crocuta;Hyaenidae;Carnivore;Savanna;LC;15;45;80;95;165;Africa;1;0;2
Binturong;Arctictis binturong;Viverridae;Omnivore;Rainforest;VU;18;11;32;70;95;Asia;1;0;1
Meerkat;Suricata suricatta;Herpestidae;Insectivore;Desert;LC;8;0.6;1;25;35;Africa;1;0;5
Harbor Seal;Phoca vitulina;Phocidae;Carnivore;Coast;LC;25;60;140;140;190;North America|Europe|Asia;1;1;4
Gray Seal;Halichoerus grypus;Phocidae;Carnivore;Coast;LC;28;120;310;170;250;Europe|North America;1;1;3
Northern Elephant Seal;Mirounga angustirostris;Phocidae;Carnivore;Coast;LC;14;400;2000;250;400;North America;0;1;1
California Sea Lion;Zalophus californianus;Otariidae;Carnivore;Coast;LC;20;75;350;150;240;North America;1;1;4
Walrus;Odobenus rosmarus;Odobenidae;Carnivore;Sea ice;VU;35;500;1500;230;360;North America|Europe|Asia;1;0;1
African Buffalo;Syncerus caffer;Bovidae;Herbivore;Savanna;NT;18;425;870;210;340;Africa;1;0;2
American Bison;Bison bison;Bovidae;Herbivore;Grassland;NT;18;360;900;210;350;North America;1;1;4
European Bison;Bison bonasus;Bovidae;Herbivore;Forest;NT;20;320;900;210;330;Europe;1;1;1
Blue Wildebeest;Connochaetes taurinus;Bovidae;Herbivore;Savanna;LC;18;140;290;170;240;Africa;1;0;2
Thomson's Gazelle;Eudorcas thomsonii;Bovidae;Herbivore;Savanna;LC;11;15;30;80;120;Africa;1;0;1
Impala;Aepyceros melampus;Bovidae;Herbivore;Savanna;LC;13;40;75;120;160;Africa;1;0;2
Greater Kudu;Tragelaphus strepsiceros;Bovidae;Herbivore;Savanna;LC;9;120;310;185;245;Africa;1;0;1
Gemsbok;Oryx gazella;Bovidae;Herbivore;Desert;LC;18;180;240;180;195;Africa;1;0;1
Scimitar-horned Oryx;Oryx dammah;Bovidae;Herbivore;Desert;EN;18;100;200;140;240;Africa;1;0;1
Arabian Oryx;Oryx leucoryx;Bovidae;Herbivore;Desert;VU;18;65;80;150;170;Asia;1;0;1
Addax;Addax nasomaculatus;Bovidae;Herbivore;Desert;CR;19;60;125;120;175;Africa;1;0;1
Bongo;Tragelaphus eurycerus;Bovidae;Herbivore;Rainforest;NT;19;210;400;170;250;Africa;1;0;2
Mountain Goat;Oreamnos americanus;Bovidae;Herbivore;Mountains;LC;12;45;140;120;180;North America;0;1;2
Bighorn Sheep;Ovis canadensis;Bovidae;Herbivore;Mountains;LC;12;55;135;130;185;North America;0;1;2
Alpine Ibex;Capra ibex;Bovidae;Herbivore;Mountains;LC;15;35;115;120;170;Europe;1;1;1
Chamois;Rupicapra rupicapra;Bovidae;Herbivore;Mountains;LC;15;25;60;105;135;Europe;0;1;2
Muskox;Ovibos moschatus;Bovidae;Herbivore;Tundra;LC;16;180;410;135;250;North America;1;0;1
White-tailed Deer;Odocoileus virginianus;Cervidae;Herbivore;Forest;LC;6;45;135;150;220;North America;0;1;12
Mule Deer;Odocoileus hemionus;Cervidae;Herbivore;Mountains;LC;9;45;130;130;200;North America;0;1;6
Elk;Cervus canadensis;Cervidae;Herbivore;Forest;LC;12;220;450;200;250;North America|Asia;1;1;5
Moose;Alces alces;Cervidae;Herbivore;Boreal forest;LC;16;200;650;240;320;North America|Europe|Asia;1;1;4
Red Deer;Cervus elaphus;Cervidae;Herbivore;Forest;LC;14;100;240;160;250;Europe;0;1;5
Roe Deer;Capreolus capreolus;Cervidae;Herbivore;Forest;LC;9;15;32;95;135;Europe;0;1;8
Reindeer;Rangifer tarandus;Cervidae;Herbivore;Tundra;VU;12;60;180;160;220;North America|Europe|Asia;1;0;3
Fallow Deer;Dama dama;Cervidae;Herbivore;Forest;LC;14;35;95;130;175;Europe;0;1;3
Père David's Deer;Elaphurus davidianus;Cervidae;Herbivore;Wetland;EW;18;135;200;180;220;Asia;1;0;1
Giraffe;Giraffa camelopardalis;Giraffidae;Herbivore;Savanna;VU;24;700;1200;430;550;Africa;1;0;6
Okapi;Okapia johnstoni;Giraffidae;Herbivore;Rainforest;EN;20;200;350;190;250;Africa;1;0;2
Hippopotamus;Hippopotamus amphibius;Hippopotamidae;Herbivore;River;VU;40;1300;1800;290;505;Africa;1;0;3
Pygmy Hippopotamus;Choeropsis liberiensis;Hippopotamidae;Herbivore;Rainforest;EN;35;180;275;150;175;Africa;1;0;2
Wild Boar;Sus scrofa;Suidae;Omnivore;Forest;LC;10;50;130;110;180;Europe|Asia;0;1;5
Common Warthog;Phacochoerus africanus;Suidae;Herbivore;Savanna;LC;12;50;145;90;150;Africa;1;0;2
Collared Peccary;Dicotyles tajacu;Tayassuidae;Omnivore;Desert;LC;10;15;30;80;105;North America|South America;1;1;2
Bactrian Camel;Camelus ferus;Camelidae;Herbivore;Desert;CR;35;300;690;225;350;Asia;0;0;1
Dromedary;Camelus dromedarius;Camelidae;Herbivore;Desert;NE;40;300;650;220;340;Africa|Asia;1;0;2
Vicuña;Vicugna vicugna;Camelidae;Herbivore;Mountains;LC;18;35;55;145;160;South America;1;0;1
Guanaco;Lama guanicoe;Camelidae;Herbivore;Mountains;LC;18;90;140;165;190;South America;1;0;1
Pronghorn;Antilocapra americana;Antilocapridae;Herbivore;Grassland;LC;10;35;65;130;150;North America;0;1;2
Blue Whale;Balaenoptera musculus;Balaenopteridae;Carnivore;Ocean;EN;80;75000;140000;2300;2900;North America|South America|Europe|Asia;0;0;1
Humpback Whale;Megaptera novaeangliae;Balaenopteridae;Carnivore;Ocean;LC;50;22000;36000;1300;1600;North America|South America|Oceania;0;0;2
Orca;Orcinus orca;Delphinidae;Carnivore;Ocean;DD;40;2600;6000;550;800;North America|Europe|South America|Oceania;1;0;2
Bottlenose Dolphin;Tursiops truncatus;Delphinidae;Carnivore;Ocean;LC;40;150;450;200;380;North America|Europe|Oceania;1;0;3
Sperm Whale;Physeter macrocephalus;Physeteridae;Carnivore;Ocean;VU;70;13000;45000;1000;1600;Europe|North America|Oceania;0;0;1
Beluga Whale;Delphinapterus leucas;Monodontidae;Carnivore;Ocean;LC;45;700;1400;300;500;North America|Europe|Asia;1;0;1
Narwhal;Monodon monoceros;Monodontidae;Carnivore;Ocean;LC;50;800;1600;350;500;North America|Europe;0;0;1
Harbor Porpoise;Phocoena phocoena;Phocoenidae;Carnivore;Ocean;LC;12;45;75;140;185;Europe|North America;0;0;1
Plains Zebra;Equus quagga;Equidae;Herbivore;Savanna;NT;20;175;385;220;250;Africa;1;0;5
Grevy's Zebra;Equus grevyi;Equidae;Herbivore;Savanna;EN;20;350;450;250;275;Africa;1;0;2
Przewalski's Horse;Equus ferus przewalskii;Equidae;Herbivore;Grassland;EN;22;240;340;200;220;Asia;1;0;2
White Rhinoceros;Ceratotherium simum;Rhinocerotidae;Herbivore;Savanna;NT;42;1600;2300;335;400;Africa;1;0;3
Black Rhinoceros;Diceros bicornis;Rhinocerotidae;Herbivore;Savanna;CR;40;800;1400;300;375;Africa;1;0;2
Indian Rhinoceros;Rhinoceros unicornis;Rhinocerotidae;Herbivore;Grassland;VU;40;1600;2200;310;380;Asia;1;0;1
Sumatran Rhinoceros;Dicerorhinus sumatrensis;Rhinocerotidae;Herbivore;Rainforest;CR;35;500;960;230;320;Asia;0;0;1
Javan Rhinoceros;Rhinoceros sondaicus;Rhinocerotidae;Herbivore;Rainforest;CR;35;900;2300;305;345;Asia;0;0;1
Malayan Tapir;Tapirus indicus;Tapiridae;Herbivore;Rainforest;EN;30;250;540;180;250;Asia;1;0;2
Lowland Tapir;Tapirus terrestris;Tapiridae;Herbivore;Rainforest;VU;28;150;270;180;250;South America;1;0;2
African Savanna Elephant;Loxodonta africana;Elephantidae;Herbivore;Savanna;EN;65;2700;6500;550;750;Africa;1;0;5
African Forest Elephant;Loxodonta cyclotis;Elephantidae;Herbivore;Rainforest;CR;60;2000;4000;350;550;Africa;0;0;1
Asian Elephant;Elephas maximus;Elephantidae;Herbivore;Forest;EN;60;2700;5000;550;640;Asia;1;0;4
Western Gorilla;Gorilla gorilla;Hominidae;Herbivore;Rainforest;CR;38;70;190;130;180;Africa;1;0;4
Mountain Gorilla;Gorilla beringei beringei;Hominidae;Herbivore;Cloud forest;EN;38;80;195;130;185;Africa;0;0;1
Chimpanzee;Pan troglodytes;Hominidae;Omnivore;Rainforest;EN;38;32;60;70;95;Africa;1;0;4
Bonobo;Pan paniscus;Hominidae;Omnivore;Rainforest;EN;38;30;50;70;83;Africa;1;0;1
Bornean Orangutan;Pongo pygmaeus;Hominidae;Herbivore;Rainforest;CR;40;35;100;100;140;Asia;1;0;3
Sumatran Orangutan;Pongo abelii;Hominidae;Herbivore;Rainforest;CR;45;35;90;100;140;Asia;1;0;1
Siamang;Symphalangus syndactylus;Hylobatidae;Herbivore;Rainforest;EN;30;10;13;70;90;Asia;1;0;2
Lar Gibbon;Hylobates lar;Hylobatidae;Herbivore;Rainforest;EN;28;4.5;7.5;42;60;Asia;1;0;2
Hamadryas Baboon;Papio hamadryas;Cercopithecidae;Omnivore;Savanna;LC;25;10;25;50;85;Africa|Asia;1;0;2
Mandrill;Mandrillus sphinx;Cercopithecidae;Omnivore;Rainforest;VU;22;10;33;55;95;Africa;1;0;2
Japanese Macaque;Macaca fuscata;Cercopithecidae;Omnivore;Mountain forest;LC;22;8;14;50;60;Asia;1;1;2
Barbary Macaque;Macaca sylvanus;Cercopithecidae;Omnivore;Mountain forest;EN;20;9;16;45;60;Africa;1;0;1
Brown Capuchin;Sapajus apella;Cebidae;Omnivore;Rainforest;LC;20;2.5;4.5;35;50;South America;1;0;1
Common Squirrel Monkey;Saimiri sciureus;Cebidae;Omnivore;Rainforest;LC;18;0.6;1.1;25;37;South America;1;0;2
Black Howler;Alouatta caraya;Atelidae;Herbivore;Forest;NT;18;4;8;42;65;South America;1;0;1
Geoffroy's Spider Monkey;Ateles geoffroyi;Atelidae;Herbivore;Rainforest;EN;24;6;9;30;63;North America;1;0;2
Golden Lion Tamarin;Leontopithecus rosalia;Callitrichidae;Omnivore;Rainforest;EN;12;0.5;0.7;20;34;South America;1;0;3
Cotton-top Tamarin;Saguinus oedipus;Callitrichidae;Omnivore;Rainforest;CR;13;0.4;0.5;20;26;South America;1;0;2
Pygmy Marmoset;Cebuella pygmaea;Callitrichidae;Omnivore;Rainforest;VU;11;0.1;0.14;12;16;South America;1;0;1
Ring-tailed Lemur;Lemur catta;Lemuridae;Herbivore;Dry forest;EN;18;2;3.5;39;46;Africa;1;0;5
Red Ruffed Lemur;Varecia rubra;Lemuridae;Herbivore;Rainforest;CR;18;3;4;50;55;Africa;1;0;2
Aye-aye;Daubentonia madagascariensis;Daubentoniidae;Omnivore;Rainforest;EN;20;2;3;36;44;Africa;1;0;1
Pygmy Slow Loris;Xanthonycticebus pygmaeus;Lorisidae;Omnivore;Rainforest;EN;18;0.36;0.58;15;25;Asia;1;0;1
Eastern Gray Squirrel;Sciurus carolinensis;Sciuridae;Omnivore;Urban;LC;6;0.4;0.7;23;30;North America|Europe;0;1;14
Red Squirrel;Sciurus vulgaris;Sciuridae;Omnivore;Forest;LC;5;0.25;0.35;19;24;Europe|Asia;0;1;5
Eastern Chipmunk;Tamias striatus;Sciuridae;Omnivore;Forest;LC;3;0.07;0.14;13;19;North America;0;1;7
Black-tailed Prairie Dog;Cynomys ludovicianus;Sciuridae;Herbivore;Grassland;LC;5;0.7;1.4;28;40;North America;1;1;3
Alpine Marmot;Marmota marmota;Sciuridae;Herbivore;Mountains;LC;15;3;7;42;60;Europe;0;1;2
Groundhog;Marmota monax;Sciuridae;Herbivore;Grassland;LC;5;2;6;40;55;North America;0;1;5
North American Beaver;Castor canadensis;Castoridae;Herbivore;River;LC;12;11;30;75;90;North America;1;1;4
Eurasian Beaver;Castor fiber;Castoridae;Herbivore;River;LC;12;13;30;80;100;Europe|Asia;0;1;3
Crested Porcupine;Hystrix cristata;Hystricidae;Herbivore;Savanna;LC;15;12;25;60;85;Africa|Europe;1;0;2
North American Porcupine;Erethizon dorsatum;Erethizontidae;Herbivore;Forest;LC;10;5;14;60;90;North America;1;1;2
Capybara;Hydrochoerus hydrochaeris;Caviidae;Herbivore;Wetland;LC;9;35;66;105;135;South America;1;0;4
Patagonian Mara;Dolichotis patagonum;Caviidae;Herbivore;Grassland;NT;12;8;16;60;75;South America;1;0;2
Long-tailed Chinchilla;Chinchilla lanigera;Chinchillidae;Herbivore;Mountains;EN;10;0.4;0.6;22;26;South America;1;0;1
Harvest Mouse;Micromys minutus;Muridae;Omnivore;Grassland;LC;1.5;0.004;0.011;5;7;Europe|Asia;1;1;1
Muskrat;Ondatra zibethicus;Cricetidae;Herbivore;Wetland;LC;3;0.7;1.8;25;36;North America;0;1;3
Eastern Cottontail;Sylvilagus floridanus;Leporidae;Herbivore;Grassland;LC;2;0.8;1.5;36;48;North America;0;1;9
European Hare;Lepus europaeus;Leporidae;Herbivore;Farmland;LC;5;3;5;60;75;Europe;0;1;5
European Rabbit;Oryctolagus cuniculus;Leporidae;Herbivore;Farmland;EN;3;1.2;2.5;34;50;Europe;0;1;6
American Pika;Ochotona princeps;Ochotonidae;Herbivore;Mountains;LC;4;0.12;0.18;16;22;North America;0;1;1
Indian Flying Fox;Pteropus medius;Pteropodidae;Herbivore;Forest;LC;15;0.6;1.6;18;30;Asia;1;0;1
Big Brown Bat;Eptesicus fuscus;Vespertilionidae;Insectivore;Urban;LC;9;0.014;0.025;11;13;North America;0;1;2
Common Pipistrelle;Pipistrellus pipistrellus;Vespertilionidae;Insectivore;Urban;LC;4;0.004;0.008;3.5;5.2;Europe;0;1;3
Common Vampire Bat;Desmodus rotundus;Phyllostomidae;Carnivore;Cave;LC;9;0.025;0.04;7;9.5;South America|North America;1;0;1
European Hedgehog;Erinaceus europaeus;Erinaceidae;Insectivore;Urban;NT;4;0.6;1.2;20;30;Europe;0;1;7
European Mole;Talpa europaea;Talpidae;Insectivore;Farmland;LC;3;0.07;0.13;11;16;Europe;0;1;2
Giant Anteater;Myrmecophaga tridactyla;Myrmecophagidae;Insectivore;Grassland;VU;16;27;50;100;140;South America;1;0;3
Linnaeus's Two-toed Sloth;Choloepus didactylus;Choloepodidae;Herbivore;Rainforest;LC;20;4;8;54;72;South America;1;0;4
Brown-throated Sloth;Bradypus variegatus;Bradypodidae;Herbivore;Rainforest;LC;20;2.5;6;42;80;South America|North America;0;0;1
Nine-banded Armadillo;Dasypus novemcinctus;Dasypodidae;Insectivore;Grassland;LC;10;3;6.5;38;58;North America|South America;1;1;4
Aardvark;Orycteropus afer;Orycteropodidae;Insectivore;Savanna;LC;18;40;65;100;130;Africa;1;0;2
Sunda Pangolin;Manis javanica;Manidae;Insectivore;Rainforest;CR;12;4;7;40;65;Asia;0;0;1
Rock Hyrax;Procavia capensis;Procaviidae;Herbivore;Mountains;LC;10;2;5;40;58;Africa|Asia;1;0;1
West Indian Manatee;Trichechus manatus;Trichechidae;Herbivore;Coast;VU;40;400;590;270;350;North America|South America;1;1;2
Dugong;Dugong dugon;Dugongidae;Herbivore;Coast;VU;55;250;420;240;300;Oceania|Asia|Africa;1;0;1
Red Kangaroo;Osphranter rufus;Macropodidae;Herbivore;Grassland;LC;16;25;85;85;160;Oceania;1;1;5
Eastern Gray Kangaroo;Macropus giganteus;Macropodidae;Herbivore;Grassland;LC;12;20;66;85;140;Oceania;1;1;4
Red-necked Wallaby;Notamacropus rufogriseus;Macropodidae;Herbivore;Forest;LC;11;11;24;65;93;Oceania;1;1;3
Koala;Phascolarctos cinereus;Phascolarctidae;Herbivore;Eucalypt forest;VU;13;5;13;65;82;Oceania;1;1;4
Common Wombat;Vombatus ursinus;Vombatidae;Herbivore;Forest;LC;13;20;35;90;115;Oceania;1;1;3
Tasmanian Devil;Sarcophilus harrisii;Dasyuridae;Carnivore;Forest;EN;5;5;12;53;65;Oceania;1;0;3
Virginia Opossum;Didelphis virginiana;Didelphidae;Omnivore;Urban;LC;2;2;6;35;50;North America;0;1;5
Platypus;Ornithorhynchus anatinus;Ornithorhynchidae;Carnivore;River;NT;12;0.7;2.2;40;55;Oceania;1;1;2
Short-beaked Echidna;Tachyglossus aculeatus;Tachyglossidae;Insectivore;Forest;LC;30;2;6;30;45;Oceania;1;1;2
Bald Eagle;Haliaeetus leucocephalus;Accipitridae;Carnivore;Lake;LC;20;3;6.3;70;102;North America;1;1;8
Golden Eagle;Aquila chrysaetos;Accipitridae;Carnivore;Mountains;LC;18;3;6.5;70;95;North America|Europe|Asia;1;1;3
Red-tailed Hawk;Buteo jamaicensis;Accipitridae;Carnivore;Grassland;LC;12;0.7;1.6;45;65;North America;1;1;9
Common Buzzard;Buteo buteo;Accipitridae;Carnivore;Farmland;LC;10;0.5;1.3;40;58;Europe|Asia;0;1;7
Cooper's Hawk;Astur cooperii;Accipitridae;Carnivore;Forest;LC;8;0.22;0.68;35;50;North America;0;1;5
Red Kite;Milvus milvus;Accipitridae;Carnivore;Farmland;LC;10;0.8;1.3;60;70;Europe;0;1;4
Harpy Eagle;Harpia harpyja;Accipitridae;Carnivore;Rainforest;VU;30;4;9;87;107;South America;1;0;1
Bearded Vulture;Gypaetus barbatus;Accipitridae;Carnivore;Mountains;NT;21;4.5;7.8;94;125;Europe|Asia|Africa;1;1;1
Osprey;Pandion haliaetus;Pandionidae;Carnivore;Lake;LC;12;1.2;2;50;66;North America|Europe|Asia|Oceania;0;1;6
Secretarybird;Sagittarius serpentarius;Sagittariidae;Carnivore;Savanna;EN;13;2.3;4.3;90;137;Africa;1;0;1
Turkey Vulture;Cathartes aura;Cathartidae;Carnivore;Grassland;LC;16;0.8;2.3;62;81;North America|South America;0;1;7
California Condor;Gymnogyps californianus;Cathartidae;Carnivore;Mountains;CR;45;7;14;109;140;North America;1;1;1
Andean Condor;Vultur gryphus;Cathartidae;Carnivore;Mountains;VU;50;8;15;100;130;South America;1;0;2
Peregrine Falcon;Falco peregrinus;Falconidae;Carnivore;Cliffs;LC;12;0.5;1.5;34;58;North America|Europe|Asia|Oceania;1;1;5
American Kestrel;Falco sparverius;Falconidae;Carnivore;Grassland;LC;5;0.08;0.17;22;31;North America|South America;0;1;5
Common Kestrel;Falco tinnunculus;Falconidae;Carnivore;Farmland;LC;6;0.14;0.31;32;39;Europe|Asia|Africa;0;1;6
Great Horned Owl;Bubo virginianus;Strigidae;Carnivore;Forest;LC;13;0.9;2.5;43;64;North America|South America;1;1;4
Snowy Owl;Bubo scandiacus;Strigidae;Carnivore;Tundra;VU;10;1.6;3;52;71;North America|Europe|Asia;1;1;2
Eurasian Eagle-Owl;Bubo bubo;Strigidae;Carnivore;Forest;LC;20;1.5;4.2;58;75;Europe|Asia;1;1;2
Barred Owl;Strix varia;Strigidae;Carnivore;Forest;LC;10;0.5;1.1;40;63;North America;0;1;4
Tawny Owl;Strix aluco;Strigidae;Carnivore;Forest;LC;5;0.35;0.65;37;46;Europe;0;1;3
Burrowing Owl;Athene cunicularia;Strigidae;Carnivore;Grassland;LC;7;0.14;0.24;19;28;North America|South America;1;1;2
Barn Owl;Tyto alba;Tytonidae;Carnivore;Farmland;LC;5;0.25;0.6;29;44;Europe|Africa|Asia;1;1;4
Mallard;Anas platyrhynchos;Anatidae;Omnivore;Wetland;LC;7;0.7;1.6;50;65;North America|Europe|Asia;0;1;14
Canada Goose;Branta canadensis;Anatidae;Herbivore;Urban;LC;15;2.6;6.5;75;110;North America|Europe;0;1;12
Wood Duck;Aix sponsa;Anatidae;Omnivore;Wetland;LC;4;0.45;0.86;47;54;North America;0;1;5
Mute Swan;Cygnus olor;Anatidae;Herbivore;Lake;LC;12;8;13;125;160;Europe|North America;0;1;6
Trumpeter Swan;Cygnus buccinator;Anatidae;Herbivore;Lake;LC;20;9;13;138;165;North America;1;1;2
Common Eider;Somateria mollissima;Anatidae;Carnivore;Coast;NT;16;1.2;2.8;50;71;Europe|North America;0;1;2
Greylag Goose;Anser anser;Anatidae;Herbivore;Wetland;LC;15;2.2;4.1;74;91;Europe|Asia;0;1;6
Wild Turkey;Meleagris gallopavo;Phasianidae;Omnivore;Forest;LC;4;3;10;76;125;North America;0;1;7
Common Pheasant;Phasianus colchicus;Phasianidae;Omnivore;Farmland;LC;3;0.7;1.5;55;90;Asia|Europe|North America;0;1;5
Indian Peafowl;Pavo cristatus;Phasianidae;Omnivore;Forest;LC;15;2.7;6;95;225;Asia;1;1;4
California Quail;Callipepla californica;Odontophoridae;Omnivore;Grassland;LC;4;0.14;0.23;24;27;North America;0;1;4
Helmeted Guineafowl;Numida meleagris;Numididae;Omnivore;Savanna;LC;10;1;1.6;53;63;Africa;1;0;2
Sandhill Crane;Antigone canadensis;Gruidae;Omnivore;Wetland;LC;20;2.7;6.5;80;120;North America;0;1;5
Whooping Crane;Grus americana;Gruidae;Omnivore;Wetland;EN;23;4.5;8.5;132;160;North America;1;1;1
Common Crane;Grus grus;Gruidae;Omnivore;Wetland;LC;17;4.5;6;100;130;Europe|Asia;0;1;3
Red-crowned Crane;Grus japonensis;Gruidae;Omnivore;Wetland;VU;30;7;10.5;138;152;Asia;1;1;2
American Coot;Fulica americana;Rallidae;Omnivore;Lake;LC;7;0.45;0.85;34;43;North America;0;1;5
Herring Gull;Larus argentatus;Laridae;Omnivore;Coast;LC;12;0.7;1.5;55;67;Europe;0;1;6
Ring-billed Gull;Larus delawarensis;Laridae;Omnivore;Coast;LC;11;0.3;0.7;43;54;North America;0;1;6
Arctic Tern;Sterna paradisaea;Laridae;Carnivore;Coast;LC;20;0.09;0.12;33;39;Europe|North America;0;1;2
Atlantic Puffin;Fratercula arctica;Alcidae;Carnivore;Cliffs;VU;20;0.32;0.55;26;30;Europe|North America;1;1;3
Killdeer;Charadrius vociferus;Charadriidae;Insectivore;Grassland;LC;5;0.07;0.13;20;28;North America;0;1;6
Long-billed Curlew;Numenius americanus;Scolopacidae;Carnivore;Coast;LC;9;0.5;0.95;50;65;North America;0;1;2
Eurasian Oystercatcher;Haematopus ostralegus;Haematopodidae;Carnivore;Coast;NT;12;0.43;0.65;40;45;Europe;0;1;3
American Avocet;Recurvirostra americana;Recurvirostridae;Carnivore;Wetland;LC;9;0.28;0.35;40;51;North America;0;1;2
Brown Pelican;Pelecanus occidentalis;Pelecanidae;Carnivore;Coast;LC;20;2.5;4.5;100;137;North America|South America;0;1;4
American White Pelican;Pelecanus erythrorhynchos;Pelecanidae;Carnivore;Lake;LC;16;4.5;9;130;165;North America;1;1;3
Great Blue Heron;Ardea herodias;Ardeidae;Carnivore;Wetland;LC;15;2;3.3;97;137;North America;0;1;8
Gray Heron;Ardea cinerea;Ardeidae;Carnivore;Wetland;LC;10;1;2;84;102;Europe|Asia|Africa;0;1;7
Snowy Egret;Egretta thula;Ardeidae;Carnivore;Wetland;LC;10;0.35;0.4;56;66;North America|South America;0;1;5
Scarlet Ibis;Eudocimus ruber;Threskiornithidae;Carnivore;Wetland;LC;16;0.6;0.95;55;63;South America;1;0;2
Roseate Spoonbill;Platalea ajaja;Threskiornithidae;Carnivore;Wetland;LC;12;1.2;1.8;71;86;North America|South America;1;1;2
Shoebill;Balaeniceps rex;Balaenicipitidae;Carnivore;Wetland;VU;35;4;7;110;140;Africa;1;0;1
Double-crested Cormorant;Nannopterum auritum;Phalacrocoracidae;Carnivore;Lake;LC;6;1.2;2.5;70;90;North America;0;1;5
Northern Gannet;Morus bassanus;Sulidae;Carnivore;Cliffs;LC;17;2.3;3.6;87;100;Europe|North America;0;1;2
White Stork;Ciconia ciconia;Ciconiidae;Carnivore;Farmland;LC;22;2.3;4.4;100;115;Europe|Africa;1;1;5
American Flamingo;Phoenicopterus ruber;Phoenicopteridae;Omnivore;Wetland;LC;40;1.9;3;120;145;North America|South America;1;0;5
Greater Flamingo;Phoenicopterus roseus;Phoenicopteridae;Omnivore;Wetland;LC;35;2;4;110;150;Europe|Africa|Asia;1;1;3
Emperor Penguin;Aptenodytes forsteri;Spheniscidae;Carnivore;Sea ice;NT;20;22;45;100;120;Antarctica;0;0;2
King Penguin;Aptenodytes patagonicus;Spheniscidae;Carnivore;Coast;LC;22;11;16;85;95;Antarctica;1;0;3
African Penguin;Spheniscus demersus;Spheniscidae;Carnivore;Coast;CR;18;2.2;3.5;60;70;Africa;1;0;4
Humboldt Penguin;Spheniscus humboldti;Spheniscidae;Carnivore;Coast;VU;18;3.6;5.9;56;70;South America;1;0;4
Wandering Albatross;Diomedea exulans;Diomedeidae;Carnivore;Ocean;VU;45;6;12;107;135;Antarctica|Oceania;0;0;1
Common Loon;Gavia immer;Gaviidae;Carnivore;Lake;LC;20;2.5;6.1;66;91;North America;0;1;4
Great Crested Grebe;Podiceps cristatus;Podicipedidae;Carnivore;Lake;LC;10;0.8;1.5;46;52;Europe|Asia;0;1;4
Mourning Dove;Zenaida macroura;Columbidae;Herbivore;Urban;LC;2;0.09;0.17;23;34;North America;0;1;11
Rock Pigeon;Columba livia;Columbidae;Herbivore;Urban;LC;5;0.24;0.38;29;37;Europe|Asia|North America;0;1;9
Common Wood Pigeon;Columba palumbus;Columbidae;Herbivore;Farmland;LC;3;0.4;0.6;38;45;Europe;0;1;8
Scarlet Macaw;Ara macao;Psittacidae;Herbivore;Rainforest;LC;50;0.9;1.2;81;96;South America|North America;1;0;4
Hyacinth Macaw;Anodorhynchus hyacinthinus;Psittacidae;Herbivore;Wetland;VU;50;1.2;1.7;90;100;South America;1;0;2
Gray Parrot;Psittacus erithacus;Psittacidae;Herbivore;Rainforest;EN;45;0.4;0.53;30;36;Africa;1;0;2
Sulphur-crested Cockatoo;Cacatua galerita;Cacatuidae;Herbivore;Forest;LC;50;0.78;0.98;44;55;Oceania;1;1;3
Rainbow Lorikeet;Trichoglossus moluccanus;Psittaculidae;Herbivore;Forest;LC;18;0.1;0.16;25;30;Oceania;1;1;4
Rose-ringed Parakeet;Psittacula krameri;Psittaculidae;Herbivore;Urban;LC;20;0.1;0.14;38;42;Asia|Africa|Europe;1;1;2
Kākāpō;Strigops habroptilus;Strigopidae;Herbivore;Forest;CR;60;1;4;58;64;Oceania;0;0;1
Greater Roadrunner;Geococcyx californianus;Cuculidae;Carnivore;Desert;LC;7;0.22;0.53;52;62;North America;1;1;2
Common Cuckoo;Cuculus canorus;Cuculidae;Insectivore;Forest;LC;5;0.1;0.14;32;36;Europe|Asia;0;1;3
Ruby-throated Hummingbird;Archilochus colubris;Trochilidae;Nectarivore;Garden;LC;4;0.002;0.006;7;9;North America;0;1;6
Anna's Hummingbird;Calypte anna;Trochilidae;Nectarivore;Garden;LC;6;0.003;0.006;9;11;North America;0;1;4
Common Swift;Apus apus;Apodidae;Insectivore;Urban;LC;9;0.036;0.05;16;18;Europe|Asia|Africa;0;1;5
Belted Kingfisher;Megaceryle alcyon;Alcedinidae;Carnivore;River;LC;8;0.11;0.18;28;35;North America;0;1;4
Common Kingfisher;Alcedo atthis;Alcedinidae;Carnivore;River;LC;7;0.034;0.046;16;18;Europe|Asia;0;1;4
Laughing Kookaburra;Dacelo novaeguineae;Alcedinidae;Carnivore;Eucalypt forest;LC;15;0.3;0.48;39;45;Oceania;1;1;3
European Bee-eater;Merops apiaster;Meropidae;Insectivore;Farmland;LC;5;0.044;0.078;25;29;Europe|Africa;1;1;2
Great Hornbill;Buceros bicornis;Bucerotidae;Omnivore;Rainforest;VU;40;2;4;95;130;Asia;1;0;2
Eurasian Hoopoe;Upupa epops;Upupidae;Insectivore;Farmland;LC;10;0.046;0.089;25;32;Europe|Asia|Africa;0;1;2
Downy Woodpecker;Dryobates pubescens;Picidae;Insectivore;Forest;LC;5;0.02;0.033;14;18;North America;0;1;8
Northern Flicker;Colaptes auratus;Picidae;Insectivore;Forest;LC;6;0.086;0.17;28;36;North America;0;1;6
Great Spotted Woodpecker;Dendrocopos major;Picidae;Insectivore;Forest;LC;6;0.07;0.1;20;24;Europe|Asia;0;1;6
Toco Toucan;Ramphastos toco;Ramphastidae;Omnivore;Forest;LC;20;0.5;0.86;55;65;South America;1;0;4
American Crow;Corvus brachyrhynchos;Corvidae;Omnivore;Urban;LC;8;0.32;0.62;40;53;North America;0;1;10
Common Raven;Corvus corax;Corvidae;Omnivore;Mountains;LC;13;0.7;2;54;71;North America|Europe|Asia;1;1;5
Blue Jay;Cyanocitta cristata;Corvidae;Omnivore;Forest;LC;7;0.07;0.1;25;30;North America;0;1;10
Eurasian Magpie;Pica pica;Corvidae;Omnivore;Urban;LC;5;0.18;0.27;40;51;Europe|Asia;0;1;8
Eurasian Jay;Garrulus glandarius;Corvidae;Omnivore;Forest;LC;6;0.14;0.19;32;36;Europe|Asia;0;1;6
Black-capped Chickadee;Poecile atricapillus;Paridae;Insectivore;Forest;LC;3;0.009;0.014;12;15;North America;0;1;9
Great Tit;Parus major;Paridae;Insectivore;Garden;LC;3;0.014;0.022;12;14;Europe|Asia;0;1;10
Eurasian Blue Tit;Cyanistes caeruleus;Paridae;Insectivore;Garden;LC;3;0.009;0.012;10;12;Europe;0;1;10
American Robin;Turdus migratorius;Turdidae;Omnivore;Garden;LC;2;0.06;0.095;20;28;North America;0;1;13
Common Blackbird;Turdus merula;Turdidae;Omnivore;Garden;LC;4;0.08;0.12;23;29;Europe;0;1;12
Eastern Bluebird;Sialia sialis;Turdidae;Insectivore;Grassland;LC;6;0.028;0.034;16;21;North America;0;1;6
Song Thrush;Turdus philomelos;Turdidae;Omnivore;Garden;LC;4;0.065;0.09;20;24;Europe;0;1;5
House Finch;Haemorhous mexicanus;Fringillidae;Herbivore;Urban;LC;4;0.016;0.027;12;15;North America;0;1;9
American Goldfinch;Spinus tristis;Fringillidae;Herbivore;Garden;LC;5;0.011;0.02;11;14;North America;0;1;9
Eurasian Chaffinch;Fringilla coelebs;Fringillidae;Herbivore;Garden;LC;4;0.018;0.029;14;16;Europe;0;1;9
European Goldfinch;Carduelis carduelis;Fringillidae;Herbivore;Garden;LC;4;0.014;0.019;12;13;Europe;0;1;6
House Sparrow;Passer domesticus;Passeridae;Omnivore;Urban;LC;3;0.024;0.04;14;18;Europe|Asia|North America;0;1;11
Northern Cardinal;Cardinalis cardinalis;Cardinalidae;Omnivore;Garden;LC;4;0.042;0.048;21;24;North America;0;1;12
Red-winged Blackbird;Agelaius phoeniceus;Icteridae;Omnivore;Wetland;LC;3;0.032;0.077;17;24;North America;0;1;8
Baltimore Oriole;Icterus galbula;Icteridae;Omnivore;Forest;LC;5;0.03;0.04;17;22;North America;0;1;5
Barn Swallow;Hirundo rustica;Hirundinidae;Insectivore;Farmland;LC;4;0.016;0.022;15;20;North America|Europe|Asia|Africa;0;1;7
Northern Mockingbird;Mimus polyglottos;Mimidae;Omnivore;Garden;LC;8;0.045;0.058;21;28;North America;0;1;7
White-breasted Nuthatch;Sitta carolinensis;Sittidae;Omnivore;Forest;LC;3;0.018;0.03;13;15;North America;0;1;7
Eurasian Nuthatch;Sitta europaea;Sittidae;Omnivore;Forest;LC;4;0.019;0.026;12;15;Europe|Asia;0;1;5
Carolina Wren;Thryothorus ludovicianus;Troglodytidae;Insectivore;Garden;LC;6;0.018;0.023;12;14;North America;0;1;7
Eurasian Wren;Troglodytes troglodytes;Troglodytidae;Insectivore;Garden;LC;2;0.007;0.012;9;11;Europe|Asia;0;1;7
Yellow Warbler;Setophaga petechia;Parulidae;Insectivore;Wetland;LC;6;0.008;0.012;12;13;North America;0;1;5
Song Sparrow;Melospiza melodia;Passerellidae;Omnivore;Garden;LC;3;0.012;0.053;11;18;North America;0;1;8
Dark-eyed Junco;Junco hyemalis;Passerellidae;Omnivore;Forest;LC;4;0.018;0.03;13;17;North America;0;1;7
European Starling;Sturnus vulgaris;Sturnidae;Omnivore;Urban;LC;3;0.06;0.1;19;23;Europe|Asia|North America;0;1;8
European Robin;Erithacus rubecula;Muscicapidae;Insectivore;Garden;LC;2;0.014;0.022;12;14;Europe;0;1;11
Cedar Waxwing;Bombycilla cedrorum;Bombycillidae;Omnivore;Forest;LC;5;0.03;0.04;14;17;North America;0;1;5
Goldcrest;Regulus regulus;Regulidae;Insectivore;Forest;LC;2;0.0045;0.007;8;10;Europe|Asia;0;1;4
Eastern Phoebe;Sayornis phoebe;Tyrannidae;Insectivore;Forest;LC;4;0.016;0.021;14;17;North America;0;1;5
White Wagtail;Motacilla alba;Motacillidae;Insectivore;Urban;LC;3;0.017;0.025;16;19;Europe|Asia;0;1;6
Superb Lyrebird;Menura novaehollandiae;Menuridae;Insectivore;Forest;LC;30;0.8;1.1;74;100;Oceania;1;1;1
Common Ostrich;Struthio camelus;Struthionidae;Herbivore;Savanna;LC;40;90;140;175;275;Africa;1;0;4
Southern Cassowary;Casuarius casuarius;Casuariidae;Herbivore;Rainforest;LC;40;29;70;127;170;Oceania;1;0;2
Emu;Dromaius novaehollandiae;Dromaiidae;Omnivore;Grassland;LC;15;30;45;150;190;Oceania;1;1;4
North Island Brown Kiwi;Apteryx mantelli;Apterygidae;Omnivore;Forest;NT;35;1.8;3.3;40;55;Oceania;1;0;1
Komodo Dragon;Varanus komodoensis;Varanidae;Carnivore;Savanna;EN;30;50;90;200;300;Asia;1;0;3
Green Iguana;Iguana iguana;Iguanidae;Herbivore;Rainforest;LC;15;2;6;120;180;South America|North America;1;1;3
Galápagos Marine Iguana;Amblyrhynchus cristatus;Iguanidae;Herbivore;Coast;VU;12;1;9;60;130;South America;0;0;1
Panther Chameleon;Furcifer pardalis;Chamaeleonidae;Insectivore;Forest;LC;5;0.06;0.18;23;50;Africa;1;0;3
Leopard Gecko;Eublepharis macularius;Gekkonidae;Insectivore;Desert;LC;15;0.045;0.08;18;27;Asia;1;0;2
Central Bearded Dragon;Pogona vitticeps;Agamidae;Omnivore;Desert;LC;10;0.28;0.51;38;61;Oceania;1;0;2
Burmese Python;Python bivittatus;Pythonidae;Carnivore;Rainforest;VU;20;15;75;300;500;Asia;1;0;3
Ball Python;Python regius;Pythonidae;Carnivore;Savanna;NT;20;1;2.3;90;150;Africa;1;0;2
Green Anaconda;Eunectes murinus;Boidae;Carnivore;Wetland;LC;10;30;70;300;500;South America;1;0;2
Boa Constrictor;Boa constrictor;Boidae;Carnivore;Rainforest;LC;20;10;27;180;300;South America;1;0;2
King Cobra;Ophiophagus hannah;Elapidae;Carnivore;Forest;VU;20;5;9;300;400;Asia;1;0;2
Inland Taipan;Oxyuranus microlepidotus;Elapidae;Carnivore;Desert;LC;12;1;2;150;200;Oceania;1;0;1
Western Diamondback Rattlesnake;Crotalus atrox;Viperidae;Carnivore;Desert;LC;18;1.8;6.7;90;150;North America;1;1;2
Common European Adder;Vipera berus;Viperidae;Carnivore;Grassland;LC;12;0.05;0.18;50;75;Europe|Asia;0;1;2
Common Garter Snake;Thamnophis sirtalis;Colubridae;Carnivore;Wetland;LC;4;0.05;0.15;46;100;North America;0;1;4
Gila Monster;Heloderma suspectum;Helodermatidae;Carnivore;Desert;NT;20;0.5;2;40;56;North America;1;0;2
Sand Lizard;Lacerta agilis;Lacertidae;Insectivore;Grassland;LC;7;0.008;0.015;15;22;Europe;0;1;2
Aldabra Giant Tortoise;Aldabrachelys gigantea;Testudinidae;Herbivore;Grassland;VU;110;120;250;90;120;Africa;1;0;3
Galápagos Giant Tortoise;Chelonoidis niger;Testudinidae;Herbivore;Grassland;VU;120;130;300;90;150;South America;1;0;3
Radiated Tortoise;Astrochelys radiata;Testudinidae;Herbivore;Dry forest;CR;80;10;16;30;40;Africa;1;0;2
Green Sea Turtle;Chelonia mydas;Cheloniidae;Herbivore;Ocean;LC;70;110;190;80;120;North America|Oceania|Asia|Africa;1;0;3
Hawksbill Turtle;Eretmochelys imbricata;Cheloniidae;Omnivore;Coral reef;CR;50;45;75;65;90;North America|Oceania|Asia;0;0;1
Leatherback Sea Turtle;Dermochelys coriacea;Dermochelyidae;Carnivore;Ocean;VU;50;250;700;130;200;North America|South America|Oceania;0;0;1
Painted Turtle;Chrysemys picta;Emydidae;Omnivore;Lake;LC;25;0.3;0.5;10;25;North America;0;1;5
Common Snapping Turtle;Chelydra serpentina;Chelydridae;Omnivore;Lake;LC;40;4.5;16;25;47;North America;1;1;3
Nile Crocodile;Crocodylus niloticus;Crocodylidae;Carnivore;River;LC;60;225;750;300;500;Africa;1;0;2
Saltwater Crocodile;Crocodylus porosus;Crocodylidae;Carnivore;Coast;LC;65;200;1000;300;550;Oceania|Asia;1;0;2
American Alligator;Alligator mississippiensis;Alligatoridae;Carnivore;Wetland;LC;40;90;360;260;450;North America;1;1;4
Gharial;Gavialis gangeticus;Gavialidae;Carnivore;River;CR;50;160;250;350;600;Asia;1;0;1
Tuatara;Sphenodon punctatus;Sphenodontidae;Carnivore;Forest;LC;60;0.4;1;45;61;Oceania;1;0;1
Dyeing Poison Frog;Dendrobates tinctorius;Dendrobatidae;Insectivore;Rainforest;LC;8;0.003;0.008;3.5;5;South America;1;0;3
Red-eyed Tree Frog;Agalychnis callidryas;Hylidae;Insectivore;Rainforest;LC;5;0.006;0.015;5;7;North America;1;0;3
American Bullfrog;Lithobates catesbeianus;Ranidae;Carnivore;Lake;LC;8;0.3;0.6;9;18;North America;0;1;4
Common Frog;Rana temporaria;Ranidae;Insectivore;Wetland;LC;7;0.015;0.035;6;9;Europe;0;1;4
Common Toad;Bufo bufo;Bufonidae;Insectivore;Garden;LC;10;0.02;0.09;8;13;Europe;0;1;3
Panamanian Golden Frog;Atelopus zeteki;Bufonidae;Insectivore;Rainforest;CR;10;0.003;0.015;3.5;6;North America;1;0;1
Axolotl;Ambystoma mexicanum;Ambystomatidae;Carnivore;Lake;CR;12;0.06;0.23;15;30;North America;1;0;4
Spotted Salamander;Ambystoma maculatum;Ambystomatidae;Insectivore;Forest;LC;20;0.01;0.02;15;25;North America;0;1;2
Fire Salamander;Salamandra salamandra;Salamandridae;Insectivore;Forest;VU;14;0.02;0.05;15;25;Europe;1;1;2
Hellbender;Cryptobranchus alleganiensis;Cryptobranchidae;Carnivore;River;VU;25;1.5;2.5;30;61;North America;1;0;1
Olm;Proteus anguinus;Proteidae;Carnivore;Cave;VU;60;0.015;0.02;20;30;Europe;0;0;1
Ocellaris Clownfish;Amphiprion ocellaris;Pomacentridae;Omnivore;Coral reef;LC;8;0.01;0.025;7;11;Oceania|Asia;1;0;4
Atlantic Goliath Grouper;Epinephelus itajara;Serranidae;Carnivore;Coral reef;VU;37;150;360;150;240;North America|South America;1;0;1
Nile Tilapia;Oreochromis niloticus;Cichlidae;Omnivore;Lake;LC;9;0.5;4;25;60;Africa;1;0;1
Blue Tang;Paracanthurus hepatus;Acanthuridae;Omnivore;Coral reef;LC;15;0.4;0.6;20;31;Oceania|Asia|Africa;1;0;3
Atlantic Salmon;Salmo salar;Salmonidae;Carnivore;River;NT;7;3.5;12;60;110;Europe|North America;1;0;2
Chinook Salmon;Oncorhynchus tshawytscha;Salmonidae;Carnivore;River;DD;5;4.5;22;60;110;North America;0;0;1
Northern Pike;Esox lucius;Esocidae;Carnivore;Lake;LC;12;1.4;11;45;110;North America|Europe|Asia;1;0;1
Common Carp;Cyprinus carpio;Cyprinidae;Omnivore;Lake;VU;20;2;14;40;80;Europe|Asia;1;0;1
Atlantic Bluefin Tuna;Thunnus thynnus;Scombridae;Carnivore;Ocean;LC;30;150;450;180;300;North America|Europe;0;0;1
Beluga Sturgeon;Huso huso;Acipenseridae;Carnivore;River;CR;80;80;260;150;300;Europe|Asia;0;0;1
Lined Seahorse;Hippocampus erectus;Syngnathidae;Carnivore;Coast;VU;4;0.005;0.015;12;19;North America|South America;1;0;2
Red-bellied Piranha;Pygocentrus nattereri;Serrasalmidae;Omnivore;River;LC;10;0.5;3.5;20;35;South America;1;0;3
Ocean Sunfish;Mola mola;Molidae;Carnivore;Ocean;VU;20;250;1000;180;250;North America|Europe|Asia;1;0;1
Largemouth Bass;Micropterus nigricans;Centrarchidae;Carnivore;Lake;LC;14;0.5;4.5;30;60;North America;1;0;1
Great White Shark;Carcharodon carcharias;Lamnidae;Carnivore;Ocean;VU;50;520;1100;340;500;Oceania|North America|Africa;0;0;2
Whale Shark;Rhincodon typus;Rhincodontidae;Carnivore;Ocean;EN;80;9000;19000;550;1200;Asia|Oceania|North America;0;0;1
Blacktip Reef Shark;Carcharhinus melanopterus;Carcharhinidae;Carnivore;Coral reef;VU;13;7;14;90;160;Oceania|Asia;1;0;2
Great Hammerhead;Sphyrna mokarran;Sphyrnidae;Carnivore;Ocean;CR;45;230;450;300;460;North America|Oceania;0;0;1
Giant Oceanic Manta Ray;Mobula birostris;Mobulidae;Carnivore;Ocean;EN;40;1000;2000;400;500;Oceania|Asia|North America;0;0;1
Monarch Butterfly;Danaus plexippus;Nymphalidae;Nectarivore;Grassland;LC;0.2;0.0003;0.00075;8.5;12;North America;1;1;5
Eastern Tiger Swallowtail;Papilio glaucus;Papilionidae;Nectarivore;Forest;LC;0.1;0.0003;0.0006;8;14;North America;0;1;3
Atlas Moth;Attacus atlas;Saturniidae;Nectarivore;Rainforest;LC;0.1;0.005;0.012;20;26;Asia;1;0;1
Western Honey Bee;Apis mellifera;Apidae;Nectarivore;Garden;DD;0.15;0.0001;0.00012;1.2;1.5;Europe|Africa|North America;1;1;4
Buff-tailed Bumblebee;Bombus terrestris;Apidae;Nectarivore;Garden;LC;0.2;0.0002;0.0004;1.5;2.5;Europe;0;1;3
Stag Beetle;Lucanus cervus;Lucanidae;Herbivore;Forest;NT;4;0.002;0.006;3;8;Europe;0;1;2
Seven-spot Ladybird;Coccinella septempunctata;Coccinellidae;Insectivore;Garden;LC;1;0.00003;0.00005;0.6;0.8;Europe|Asia|North America;0;1;3
Hercules Beetle;Dynastes hercules;Scarabaeidae;Herbivore;Rainforest;LC;1.5;0.02;0.1;8;17;South America;1;0;1
European Mantis;Mantis religiosa;Mantidae;Carnivore;Grassland;LC;0.8;0.003;0.006;5;8;Europe|North America|Africa;1;1;1
Common Green Darner;Anax junius;Aeshnidae;Carnivore;Wetland;LC;1;0.0009;0.0013;7;8;North America;0;1;2
Mexican Redknee Tarantula;Brachypelma hamorii;Theraphosidae;Carnivore;Desert;VU;20;0.015;0.02;10;14;North America;1;0;2
Emperor Scorpion;Pandinus imperator;Scorpionidae;Carnivore;Rainforest;LC;7;0.025;0.04;15;20;Africa;1;0;2
Giant Pacific Octopus;Enteroctopus dofleini;Enteroctopodidae;Carnivore;Ocean;LC;4;10;50;300;450;North America|Asia;1;0;3
American Lobster;Homarus americanus;Nephropidae;Omnivore;Ocean;LC;50;0.5;4;20;60;North America;1;0;1
`;
