/**
 * Plants: common and scientific name; family; type; sun; water; height in centimetres from and to; season and colour of bloom (empty where nobody grows it
 * for that); USDA hardiness zones from and to; where it comes from; parts that are eaten; whom it harms (Pets, or People and pets); where it is grown
 * (House, Garden, Kitchen garden, Street and park); usual price of a young plant in dollars; weight.
 */
export const PLANTS = `
name;scientific;family;type;sun;water;cm_from#;cm_to#;bloom;color;zone_from#;zone_to#;origin;eaten;harms;grown;price#;weight#
Monstera;Monstera deliciosa;Araceae;Houseplant;Partial shade;Moderate;60;240;;;10;12;North America;;Pets;House;28;9
Golden Pothos;Epipremnum aureum;Araceae;Houseplant;Shade;Moderate;30;240;;;10;12;Oceania;;Pets;House;14;9
Snake Plant;Dracaena trifasciata;Asparagaceae;Houseplant;Partial shade;Low;30;120;;;9;11;Africa;;Pets;House;19;9
ZZ Plant;Zamioculcas zamiifolia;Araceae;Houseplant;Shade;Low;45;90;;;9;11;Africa;;Pets;House;24;8
Peace Lily;Spathiphyllum wallisii;Araceae;Houseplant;Shade;Moderate;40;90;Spring;White;10;12;South America;;Pets;House;18;8
Spider Plant;Chlorophytum comosum;Asparagaceae;Houseplant;Partial shade;Moderate;30;60;;;9;11;Africa;;;House;13;8
Rubber Plant;Ficus elastica;Moraceae;Houseplant;Partial shade;Moderate;60;240;;;10;12;Asia;;Pets;House;27;7
Fiddle-leaf Fig;Ficus lyrata;Moraceae;Houseplant;Partial shade;Moderate;60;300;;;10;12;Africa;;Pets;House;42;7
Weeping Fig;Ficus benjamina;Moraceae;Houseplant;Partial shade;Moderate;60;300;;;10;12;Asia;;Pets;House;29;5
Heartleaf Philodendron;Philodendron hederaceum;Araceae;Houseplant;Shade;Moderate;30;120;;;10;12;South America;;Pets;House;15;7
Swiss Cheese Vine;Monstera adansonii;Araceae;Houseplant;Partial shade;Moderate;30;150;;;10;12;South America;;Pets;House;17;5
Aloe Vera;Aloe vera;Asphodelaceae;Succulent;Full sun;Low;30;60;Summer;Yellow;9;11;Asia;;Pets;House;12;8
Jade Plant;Crassula ovata;Crassulaceae;Succulent;Full sun;Low;30;120;Winter;White;10;12;Africa;;Pets;House;14;7
Echeveria;Echeveria elegans;Crassulaceae;Succulent;Full sun;Low;5;20;Spring;Pink;9;11;North America;;;House;8;7
String of Pearls;Curio rowleyanus;Asteraceae;Succulent;Partial shade;Low;10;90;Summer;White;9;12;Africa;;People and pets;House;16;5
Haworthia;Haworthiopsis attenuata;Asphodelaceae;Succulent;Partial shade;Low;10;20;;;10;12;Africa;;;House;9;5
Burro's Tail;Sedum morganianum;Crassulaceae;Succulent;Full sun;Low;10;60;Summer;Pink;10;11;North America;;;House;13;3
Christmas Cactus;Schlumbergera truncata;Cactaceae;Cactus;Partial shade;Moderate;15;45;Winter;Pink;10;12;South America;;;House;14;6
Golden Barrel Cactus;Kroenleinia grusonii;Cactaceae;Cactus;Full sun;Low;20;90;Summer;Yellow;9;12;North America;;;House;22;4
Bunny Ear Cactus;Opuntia microdasys;Cactaceae;Cactus;Full sun;Low;30;90;Summer;Yellow;9;11;North America;;;House;12;4
Boston Fern;Nephrolepis exaltata;Nephrolepidaceae;Fern;Partial shade;High;40;90;;;9;11;North America;;;House;16;7
Maidenhair Fern;Adiantum raddianum;Pteridaceae;Fern;Shade;High;20;45;;;10;12;South America;;;House;13;5
Bird's Nest Fern;Asplenium nidus;Aspleniaceae;Fern;Shade;High;40;120;;;10;12;Asia;;;House;17;5
Staghorn Fern;Platycerium bifurcatum;Polypodiaceae;Fern;Partial shade;Moderate;40;90;;;9;12;Oceania;;;House;26;3
Prayer Plant;Maranta leuconeura;Marantaceae;Houseplant;Shade;Moderate;20;40;;;10;12;South America;;;House;16;6
Rattlesnake Plant;Goeppertia insignis;Marantaceae;Houseplant;Shade;High;40;75;;;10;12;South America;;;House;19;5
Chinese Evergreen;Aglaonema commutatum;Araceae;Houseplant;Shade;Moderate;40;90;;;10;12;Asia;;Pets;House;21;6
Dumb Cane;Dieffenbachia seguine;Araceae;Houseplant;Partial shade;Moderate;60;180;;;10;12;South America;;People and pets;House;20;5
English Ivy;Hedera helix;Araliaceae;Climber;Shade;Moderate;30;240;;;5;9;Europe;;Pets;House;9;6
Parlor Palm;Chamaedorea elegans;Arecaceae;Palm;Shade;Moderate;60;180;;;10;12;North America;;;House;23;6
Areca Palm;Dypsis lutescens;Arecaceae;Palm;Partial shade;Moderate;90;240;;;10;11;Africa;;;House;34;5
Money Tree;Pachira aquatica;Malvaceae;Houseplant;Partial shade;Moderate;60;240;;;10;12;South America;;;House;33;6
Chinese Money Plant;Pilea peperomioides;Urticaceae;Houseplant;Partial shade;Moderate;15;30;;;10;12;Asia;;;House;15;6
Baby Rubber Plant;Peperomia obtusifolia;Piperaceae;Houseplant;Partial shade;Moderate;15;30;;;10;12;South America;;;House;13;5
Umbrella Plant;Heptapleurum arboricola;Araliaceae;Houseplant;Partial shade;Moderate;60;180;;;10;12;Asia;;Pets;House;24;4
Croton;Codiaeum variegatum;Euphorbiaceae;Houseplant;Full sun;Moderate;45;150;;;10;12;Asia;;People and pets;House;19;4
Moth Orchid;Phalaenopsis amabilis;Orchidaceae;Orchid;Partial shade;Moderate;30;75;Winter;White;10;12;Asia;;;House;25;7
African Violet;Streptocarpus ionanthus;Gesneriaceae;Houseplant;Partial shade;Moderate;10;20;All year;Purple;11;12;Africa;;;House;9;6
Flamingo Flower;Anthurium andraeanum;Araceae;Houseplant;Partial shade;Moderate;30;60;All year;Red;10;12;South America;;Pets;House;22;5
Bird of Paradise;Strelitzia reginae;Strelitziaceae;Houseplant;Full sun;Moderate;90;180;Winter;Orange;9;12;Africa;;Pets;House;36;6
Poinsettia;Euphorbia pulcherrima;Euphorbiaceae;Houseplant;Partial shade;Moderate;30;90;Winter;Red;9;11;North America;;Pets;House;12;4
Wax Plant;Hoya carnosa;Apocynaceae;Climber;Partial shade;Low;30;200;Summer;Pink;10;12;Asia;;;House;19;5
Venus Flytrap;Dionaea muscipula;Droseraceae;Carnivorous plant;Full sun;High;8;15;Spring;White;7;10;North America;;;House;11;3
Cast-iron Plant;Aspidistra elatior;Asparagaceae;Houseplant;Shade;Low;50;90;;;7;11;Asia;;;House;27;4
Calathea Orbifolia;Goeppertia orbifolia;Marantaceae;Houseplant;Shade;High;50;90;;;10;12;South America;;;House;28;3
Nerve Plant;Fittonia albivenis;Acanthaceae;Houseplant;Shade;High;8;15;;;11;12;South America;;;House;8;4
English Lavender;Lavandula angustifolia;Lamiaceae;Shrub;Full sun;Low;30;90;Summer;Purple;5;9;Europe;Flowers;Pets;Garden;11;9
Hybrid Tea Rose;Rosa × hybrida;Rosaceae;Shrub;Full sun;Moderate;90;180;Summer;Red;5;9;Asia;;;Garden;26;8
Bigleaf Hydrangea;Hydrangea macrophylla;Hydrangeaceae;Shrub;Partial shade;High;90;180;Summer;Blue;5;9;Asia;;Pets;Garden;32;8
Panicle Hydrangea;Hydrangea paniculata;Hydrangeaceae;Shrub;Full sun;Moderate;180;450;Summer;White;3;8;Asia;;Pets;Garden;38;5
Common Lilac;Syringa vulgaris;Oleaceae;Shrub;Full sun;Moderate;240;450;Spring;Purple;3;7;Europe;;;Garden;34;6
Forsythia;Forsythia × intermedia;Oleaceae;Shrub;Full sun;Moderate;180;300;Spring;Yellow;5;8;Asia;;;Garden;27;5
Butterfly Bush;Buddleja davidii;Scrophulariaceae;Shrub;Full sun;Moderate;150;300;Summer;Purple;5;9;Asia;;;Garden;22;4
Common Boxwood;Buxus sempervirens;Buxaceae;Shrub;Partial shade;Moderate;90;450;;;6;8;Europe;;People and pets;Garden;29;6
Rhododendron;Rhododendron catawbiense;Ericaceae;Shrub;Partial shade;Moderate;150;300;Spring;Purple;4;8;North America;;People and pets;Garden;39;5
Japanese Azalea;Rhododendron japonicum;Ericaceae;Shrub;Partial shade;Moderate;90;180;Spring;Orange;5;8;Asia;;People and pets;Garden;31;5
Japanese Camellia;Camellia japonica;Theaceae;Shrub;Partial shade;Moderate;150;400;Winter;Pink;7;9;Asia;;;Garden;37;4
Oleander;Nerium oleander;Apocynaceae;Shrub;Full sun;Low;180;360;Summer;Pink;8;10;Europe;;People and pets;Garden;25;3
Rose of Sharon;Hibiscus syriacus;Malvaceae;Shrub;Full sun;Moderate;240;360;Summer;Pink;5;9;Asia;;;Garden;28;5
Weigela;Weigela florida;Caprifoliaceae;Shrub;Full sun;Moderate;180;300;Spring;Pink;4;8;Asia;;;Garden;26;4
Garden Mock Orange;Philadelphus coronarius;Hydrangeaceae;Shrub;Full sun;Moderate;240;360;Spring;White;4;8;Europe;;;Garden;27;3
English Yew;Taxus baccata;Taxaceae;Conifer;Partial shade;Low;300;1500;;;6;7;Europe;;People and pets;Garden;44;3
Common Juniper;Juniperus communis;Cupressaceae;Conifer;Full sun;Low;90;450;;;2;6;Europe;Berries;;Garden;28;3
Winterberry;Ilex verticillata;Aquifoliaceae;Shrub;Full sun;High;90;360;Spring;White;3;9;North America;;People and pets;Garden;29;3
Plantain Lily;Hosta sieboldiana;Asparagaceae;Perennial;Shade;Moderate;45;90;Summer;White;3;8;Asia;;Pets;Garden;15;7
Daylily;Hemerocallis fulva;Asphodelaceae;Perennial;Full sun;Moderate;60;120;Summer;Orange;3;9;Asia;Flowers;Pets;Garden;12;7
Purple Coneflower;Echinacea purpurea;Asteraceae;Perennial;Full sun;Low;60;120;Summer;Purple;3;8;North America;;;Garden;11;8
Black-eyed Susan;Rudbeckia hirta;Asteraceae;Perennial;Full sun;Moderate;45;90;Summer;Yellow;3;8;North America;;;Garden;10;7
Chinese Peony;Paeonia lactiflora;Paeoniaceae;Perennial;Full sun;Moderate;60;90;Spring;Pink;3;8;Asia;;Pets;Garden;24;7
Bearded Iris;Iris × germanica;Iridaceae;Perennial;Full sun;Low;60;120;Spring;Purple;3;9;Europe;;Pets;Garden;12;6
Shasta Daisy;Leucanthemum × superbum;Asteraceae;Perennial;Full sun;Moderate;30;90;Summer;White;5;9;Europe;;Pets;Garden;10;5
Garden Phlox;Phlox paniculata;Polemoniaceae;Perennial;Full sun;Moderate;60;120;Summer;Pink;4;8;North America;;;Garden;13;5
Yarrow;Achillea millefolium;Asteraceae;Perennial;Full sun;Low;45;90;Summer;White;3;9;Europe;;Pets;Garden;9;5
Bleeding Heart;Lamprocapnos spectabilis;Papaveraceae;Perennial;Partial shade;Moderate;60;90;Spring;Pink;3;9;Asia;;People and pets;Garden;14;5
Lenten Rose;Helleborus orientalis;Ranunculaceae;Perennial;Shade;Moderate;30;45;Winter;Purple;6;9;Asia;;People and pets;Garden;18;5
Columbine;Aquilegia vulgaris;Ranunculaceae;Perennial;Partial shade;Moderate;45;90;Spring;Blue;3;8;Europe;;People and pets;Garden;9;4
Bee Balm;Monarda didyma;Lamiaceae;Perennial;Full sun;Moderate;60;120;Summer;Red;4;9;North America;Leaves;;Garden;11;5
Catmint;Nepeta × faassenii;Lamiaceae;Perennial;Full sun;Low;30;60;Summer;Purple;4;8;Europe;;;Garden;11;6
Woodland Sage;Salvia nemorosa;Lamiaceae;Perennial;Full sun;Low;45;90;Summer;Purple;4;8;Europe;;;Garden;11;6
Stonecrop;Hylotelephium spectabile;Crassulaceae;Perennial;Full sun;Low;30;60;Autumn;Pink;3;9;Asia;;;Garden;12;6
New England Aster;Symphyotrichum novae-angliae;Asteraceae;Perennial;Full sun;Moderate;90;180;Autumn;Purple;4;8;North America;;;Garden;11;4
Garden Chrysanthemum;Chrysanthemum × morifolium;Asteraceae;Perennial;Full sun;Moderate;30;90;Autumn;Yellow;5;9;Asia;Flowers;Pets;Garden;9;6
Coral Bells;Heuchera sanguinea;Saxifragaceae;Perennial;Partial shade;Moderate;30;45;Summer;Red;3;8;North America;;;Garden;14;5
False Spirea;Astilbe × arendsii;Saxifragaceae;Perennial;Shade;High;60;120;Summer;Pink;4;8;Asia;;;Garden;13;5
Foxglove;Digitalis purpurea;Plantaginaceae;Biennial;Partial shade;Moderate;60;150;Summer;Purple;4;8;Europe;;People and pets;Garden;8;5
Hollyhock;Alcea rosea;Malvaceae;Biennial;Full sun;Moderate;150;240;Summer;Pink;3;8;Asia;;;Garden;8;4
Delphinium;Delphinium elatum;Ranunculaceae;Perennial;Full sun;Moderate;120;180;Summer;Blue;3;7;Europe;;People and pets;Garden;14;4
Garden Lupine;Lupinus polyphyllus;Fabaceae;Perennial;Full sun;Moderate;90;120;Spring;Purple;4;8;North America;;People and pets;Garden;10;4
Lily of the Valley;Convallaria majalis;Asparagaceae;Perennial;Shade;Moderate;15;30;Spring;White;3;8;Europe;;People and pets;Garden;10;4
Ostrich Fern;Matteuccia struthiopteris;Onocleaceae;Fern;Shade;High;90;180;;;3;7;North America;Shoots;;Garden;15;3
Feather Reed Grass;Calamagrostis × acutiflora;Poaceae;Grass;Full sun;Moderate;90;150;Summer;Tan;5;9;Europe;;;Garden;16;4
Maiden Grass;Miscanthus sinensis;Poaceae;Grass;Full sun;Moderate;120;210;Autumn;Tan;5;9;Asia;;;Garden;18;4
Blue Fescue;Festuca glauca;Poaceae;Grass;Full sun;Low;20;30;Summer;Blue;4;8;Europe;;;Garden;10;4
Garden Tulip;Tulipa gesneriana;Liliaceae;Bulb;Full sun;Moderate;25;60;Spring;Red;3;8;Asia;;Pets;Garden;7;8
Daffodil;Narcissus pseudonarcissus;Amaryllidaceae;Bulb;Full sun;Moderate;20;45;Spring;Yellow;4;8;Europe;;People and pets;Garden;7;8
Common Hyacinth;Hyacinthus orientalis;Asparagaceae;Bulb;Full sun;Moderate;20;30;Spring;Blue;4;8;Asia;;Pets;Garden;8;5
Spring Crocus;Crocus vernus;Iridaceae;Bulb;Full sun;Moderate;8;15;Spring;Purple;3;8;Europe;;Pets;Garden;6;5
Snowdrop;Galanthus nivalis;Amaryllidaceae;Bulb;Partial shade;Moderate;8;15;Winter;White;3;7;Europe;;Pets;Garden;6;5
Ornamental Onion;Allium giganteum;Amaryllidaceae;Bulb;Full sun;Moderate;90;150;Summer;Purple;5;8;Asia;;Pets;Garden;9;4
Oriental Lily;Lilium orientalis;Liliaceae;Bulb;Full sun;Moderate;60;150;Summer;Pink;4;9;Asia;;Pets;Garden;11;5
Garden Dahlia;Dahlia pinnata;Asteraceae;Bulb;Full sun;Moderate;45;150;Summer;Red;8;11;North America;;Pets;Garden;12;6
Gladiolus;Gladiolus × hortulanus;Iridaceae;Bulb;Full sun;Moderate;75;150;Summer;Red;7;10;Africa;;Pets;Garden;7;4
Common Sunflower;Helianthus annuus;Asteraceae;Annual;Full sun;Moderate;90;300;Summer;Yellow;2;11;North America;Seeds;;Garden;4;7
French Marigold;Tagetes patula;Asteraceae;Annual;Full sun;Moderate;15;30;Summer;Orange;2;11;North America;;;Garden;4;7
Garden Petunia;Petunia × atkinsiana;Solanaceae;Annual;Full sun;Moderate;15;40;Summer;Pink;2;11;South America;;;Garden;5;7
Common Zinnia;Zinnia elegans;Asteraceae;Annual;Full sun;Moderate;30;100;Summer;Pink;2;11;North America;;;Garden;4;6
Garden Cosmos;Cosmos bipinnatus;Asteraceae;Annual;Full sun;Low;60;150;Summer;Pink;2;11;North America;;;Garden;4;5
Nasturtium;Tropaeolum majus;Tropaeolaceae;Annual;Full sun;Moderate;30;180;Summer;Orange;2;11;South America;Flowers;;Garden;4;5
Busy Lizzie;Impatiens walleriana;Balsaminaceae;Annual;Shade;High;15;60;Summer;Pink;10;11;Africa;;;Garden;5;5
Wax Begonia;Begonia × semperflorens;Begoniaceae;Annual;Partial shade;Moderate;15;40;Summer;Pink;10;11;South America;;Pets;Garden;5;5
Zonal Geranium;Pelargonium × hortorum;Geraniaceae;Annual;Full sun;Low;30;60;Summer;Red;9;11;Africa;;Pets;Garden;6;7
Garden Pansy;Viola × wittrockiana;Violaceae;Annual;Partial shade;Moderate;15;25;Spring;Purple;4;8;Europe;Flowers;;Garden;4;6
Snapdragon;Antirrhinum majus;Plantaginaceae;Annual;Full sun;Moderate;20;90;Summer;Pink;7;10;Europe;;;Garden;5;5
Sweet Pea;Lathyrus odoratus;Fabaceae;Annual;Full sun;Moderate;90;200;Spring;Pink;2;11;Europe;;People and pets;Garden;4;4
Corn Poppy;Papaver rhoeas;Papaveraceae;Annual;Full sun;Moderate;30;70;Summer;Red;3;9;Europe;;Pets;Garden;4;4
Love-in-a-mist;Nigella damascena;Ranunculaceae;Annual;Full sun;Moderate;30;50;Summer;Blue;2;11;Europe;;;Garden;4;3
Sweet Alyssum;Lobularia maritima;Brassicaceae;Annual;Full sun;Moderate;8;20;Summer;White;5;9;Europe;;;Garden;4;4
Jackman's Clematis;Clematis × jackmanii;Ranunculaceae;Climber;Full sun;Moderate;180;300;Summer;Purple;4;9;Asia;;Pets;Garden;22;6
Chinese Wisteria;Wisteria sinensis;Fabaceae;Climber;Full sun;Moderate;300;900;Spring;Purple;5;8;Asia;;People and pets;Garden;36;4
Common Honeysuckle;Lonicera periclymenum;Caprifoliaceae;Climber;Full sun;Moderate;300;600;Summer;Yellow;5;9;Europe;;Pets;Garden;21;4
Trumpet Vine;Campsis radicans;Bignoniaceae;Climber;Full sun;Moderate;300;1200;Summer;Orange;5;9;North America;;;Garden;23;3
Confederate Jasmine;Trachelospermum jasminoides;Apocynaceae;Climber;Full sun;Moderate;180;600;Spring;White;8;10;Asia;;;Garden;26;4
Bougainvillea;Bougainvillea glabra;Nyctaginaceae;Climber;Full sun;Low;300;900;Summer;Purple;9;11;South America;;;Garden;24;5
Virginia Creeper;Parthenocissus quinquefolia;Vitaceae;Climber;Partial shade;Moderate;900;1500;;;3;9;North America;;People and pets;Garden;18;2
Periwinkle;Vinca minor;Apocynaceae;Ground cover;Shade;Moderate;8;15;Spring;Blue;4;8;Europe;;Pets;Garden;7;4
Creeping Thyme;Thymus serpyllum;Lamiaceae;Ground cover;Full sun;Low;5;10;Summer;Pink;4;8;Europe;Leaves;;Garden;7;4
Japanese Pachysandra;Pachysandra terminalis;Buxaceae;Ground cover;Shade;Moderate;15;30;Spring;White;5;9;Asia;;;Garden;7;3
Sweet Basil;Ocimum basilicum;Lamiaceae;Herb;Full sun;Moderate;30;60;Summer;White;10;11;Asia;Leaves;;Kitchen garden;5;8
Rosemary;Salvia rosmarinus;Lamiaceae;Herb;Full sun;Low;60;150;Spring;Blue;7;10;Europe;Leaves;;Kitchen garden;7;8
Common Thyme;Thymus vulgaris;Lamiaceae;Herb;Full sun;Low;15;30;Summer;Pink;5;9;Europe;Leaves;;Kitchen garden;5;6
Common Sage;Salvia officinalis;Lamiaceae;Herb;Full sun;Low;45;75;Summer;Purple;4;8;Europe;Leaves;;Kitchen garden;6;6
Oregano;Origanum vulgare;Lamiaceae;Herb;Full sun;Low;30;60;Summer;Pink;4;8;Europe;Leaves;Pets;Kitchen garden;5;6
Spearmint;Mentha spicata;Lamiaceae;Herb;Partial shade;High;30;90;Summer;Purple;4;9;Europe;Leaves;Pets;Kitchen garden;5;7
Parsley;Petroselinum crispum;Apiaceae;Herb;Partial shade;Moderate;20;40;;;5;9;Europe;Leaves;Pets;Kitchen garden;4;7
Coriander;Coriandrum sativum;Apiaceae;Herb;Full sun;Moderate;30;60;Summer;White;2;11;Europe;Leaves;;Kitchen garden;4;6
Chives;Allium schoenoprasum;Amaryllidaceae;Herb;Full sun;Moderate;25;45;Spring;Purple;3;9;Europe;Leaves;Pets;Kitchen garden;5;6
Dill;Anethum graveolens;Apiaceae;Herb;Full sun;Moderate;60;120;Summer;Yellow;2;11;Europe;Leaves;;Kitchen garden;4;4
Fennel;Foeniculum vulgare;Apiaceae;Herb;Full sun;Moderate;90;180;Summer;Yellow;4;9;Europe;Bulbs;;Kitchen garden;5;3
Lemon Balm;Melissa officinalis;Lamiaceae;Herb;Partial shade;Moderate;45;60;Summer;White;3;7;Europe;Leaves;;Kitchen garden;5;4
Tarragon;Artemisia dracunculus;Asteraceae;Herb;Full sun;Low;60;90;;;4;9;Asia;Leaves;Pets;Kitchen garden;6;3
German Chamomile;Matricaria chamomilla;Asteraceae;Herb;Full sun;Moderate;20;60;Summer;White;2;8;Europe;Flowers;Pets;Kitchen garden;4;4
Garden Tomato;Solanum lycopersicum;Solanaceae;Vegetable;Full sun;Moderate;60;200;Summer;Yellow;10;11;South America;Fruit;Pets;Kitchen garden;5;9
Bell Pepper;Capsicum annuum;Solanaceae;Vegetable;Full sun;Moderate;45;90;Summer;White;9;11;North America;Fruit;;Kitchen garden;5;7
Eggplant;Solanum melongena;Solanaceae;Vegetable;Full sun;Moderate;60;120;Summer;Purple;9;12;Asia;Fruit;Pets;Kitchen garden;5;4
Zucchini;Cucurbita pepo;Cucurbitaceae;Vegetable;Full sun;High;45;90;Summer;Yellow;3;10;North America;Fruit;;Kitchen garden;5;6
Cucumber;Cucumis sativus;Cucurbitaceae;Vegetable;Full sun;High;30;200;Summer;Yellow;4;11;Asia;Fruit;;Kitchen garden;5;6
Garden Lettuce;Lactuca sativa;Asteraceae;Vegetable;Partial shade;Moderate;15;30;;;4;9;Europe;Leaves;;Kitchen garden;4;7
Carrot;Daucus carota subsp. sativus;Apiaceae;Vegetable;Full sun;Moderate;30;60;;;3;10;Asia;Roots;;Kitchen garden;4;6
Garden Pea;Pisum sativum;Fabaceae;Vegetable;Full sun;Moderate;60;180;Spring;White;2;9;Asia;Seeds;;Kitchen garden;4;5
Common Bean;Phaseolus vulgaris;Fabaceae;Vegetable;Full sun;Moderate;45;240;Summer;White;3;10;North America;Pods;;Kitchen garden;4;6
Spinach;Spinacia oleracea;Amaranthaceae;Vegetable;Partial shade;Moderate;15;30;;;2;9;Asia;Leaves;;Kitchen garden;4;5
Curly Kale;Brassica oleracea var. sabellica;Brassicaceae;Vegetable;Full sun;Moderate;30;90;;;7;9;Europe;Leaves;;Kitchen garden;4;5
Radish;Raphanus sativus;Brassicaceae;Vegetable;Full sun;Moderate;15;30;;;2;10;Asia;Roots;;Kitchen garden;3;5
Beet;Beta vulgaris;Amaranthaceae;Vegetable;Full sun;Moderate;30;45;;;2;10;Europe;Roots;;Kitchen garden;4;4
Potato;Solanum tuberosum;Solanaceae;Vegetable;Full sun;Moderate;45;100;Summer;White;3;10;South America;Tubers;People and pets;Kitchen garden;6;5
Garlic;Allium sativum;Amaryllidaceae;Vegetable;Full sun;Moderate;30;60;;;4;9;Asia;Bulbs;Pets;Kitchen garden;6;5
Rhubarb;Rheum × hybridum;Polygonaceae;Vegetable;Full sun;Moderate;60;120;;;3;8;Asia;Stalks;People and pets;Kitchen garden;12;4
Asparagus;Asparagus officinalis;Asparagaceae;Vegetable;Full sun;Moderate;90;150;;;3;8;Europe;Shoots;Pets;Kitchen garden;14;3
Garden Strawberry;Fragaria × ananassa;Rosaceae;Fruit;Full sun;Moderate;15;30;Spring;White;4;9;Europe;Fruit;;Kitchen garden;5;8
Red Raspberry;Rubus idaeus;Rosaceae;Fruit;Full sun;Moderate;120;240;Spring;White;4;8;Europe;Fruit;;Kitchen garden;13;6
Highbush Blueberry;Vaccinium corymbosum;Ericaceae;Fruit;Full sun;Moderate;120;240;Spring;White;5;8;North America;Fruit;;Kitchen garden;19;6
Blackberry;Rubus fruticosus;Rosaceae;Fruit;Full sun;Moderate;150;300;Spring;White;5;9;Europe;Fruit;;Kitchen garden;14;4
Red Currant;Ribes rubrum;Grossulariaceae;Fruit;Full sun;Moderate;90;150;Spring;Green;3;7;Europe;Fruit;;Kitchen garden;15;4
Common Grape Vine;Vitis vinifera;Vitaceae;Climber;Full sun;Low;300;900;Spring;Green;6;9;Europe;Fruit;Pets;Kitchen garden;21;4
Apple Tree;Malus domestica;Rosaceae;Fruit tree;Full sun;Moderate;300;900;Spring;White;4;8;Asia;Fruit;Pets;Kitchen garden;48;7
Pear Tree;Pyrus communis;Rosaceae;Fruit tree;Full sun;Moderate;450;1200;Spring;White;4;8;Europe;Fruit;;Kitchen garden;49;5
Sweet Cherry;Prunus avium;Rosaceae;Fruit tree;Full sun;Moderate;450;1000;Spring;White;5;8;Europe;Fruit;People and pets;Kitchen garden;52;5
European Plum;Prunus domestica;Rosaceae;Fruit tree;Full sun;Moderate;300;600;Spring;White;5;9;Europe;Fruit;People and pets;Kitchen garden;47;4
Peach Tree;Prunus persica;Rosaceae;Fruit tree;Full sun;Moderate;300;750;Spring;Pink;5;9;Asia;Fruit;People and pets;Kitchen garden;48;4
Common Fig;Ficus carica;Moraceae;Fruit tree;Full sun;Low;300;900;;;7;10;Asia;Fruit;Pets;Kitchen garden;36;4
Lemon Tree;Citrus × limon;Rutaceae;Fruit tree;Full sun;Moderate;200;600;Spring;White;9;11;Asia;Fruit;Pets;Kitchen garden;44;5
Olive Tree;Olea europaea;Oleaceae;Fruit tree;Full sun;Low;300;900;Spring;White;8;10;Europe;Fruit;;Kitchen garden;54;4
Avocado Tree;Persea americana;Lauraceae;Fruit tree;Full sun;Moderate;600;1800;Winter;Green;9;11;North America;Fruit;Pets;Kitchen garden;46;3
Japanese Maple;Acer palmatum;Sapindaceae;Tree;Partial shade;Moderate;300;750;;;5;8;Asia;;;Street and park;95;6
Red Maple;Acer rubrum;Sapindaceae;Tree;Full sun;Moderate;1200;2100;Spring;Red;3;9;North America;;Pets;Street and park;85;9
Sugar Maple;Acer saccharum;Sapindaceae;Tree;Full sun;Moderate;1200;2400;;;3;8;North America;Sap;;Street and park;90;5
Norway Maple;Acer platanoides;Sapindaceae;Tree;Full sun;Moderate;1200;1500;Spring;Yellow;3;7;Europe;;;Street and park;80;7
Northern Red Oak;Quercus rubra;Fagaceae;Tree;Full sun;Moderate;1500;2300;;;4;8;North America;;Pets;Street and park;90;7
White Oak;Quercus alba;Fagaceae;Tree;Full sun;Moderate;1500;2500;;;3;9;North America;;Pets;Street and park;95;4
English Oak;Quercus robur;Fagaceae;Tree;Full sun;Moderate;1200;2500;;;5;8;Europe;;Pets;Street and park;90;5
Pin Oak;Quercus palustris;Fagaceae;Tree;Full sun;Moderate;1500;2100;;;4;8;North America;;Pets;Street and park;88;5
Live Oak;Quercus virginiana;Fagaceae;Tree;Full sun;Low;1200;2400;;;8;10;North America;;Pets;Street and park;98;3
London Plane;Platanus × hispanica;Platanaceae;Tree;Full sun;Moderate;1500;2700;;;5;8;Europe;;;Street and park;92;9
Littleleaf Linden;Tilia cordata;Malvaceae;Tree;Full sun;Moderate;1200;2100;Summer;Yellow;3;7;Europe;Flowers;;Street and park;88;7
Honey Locust;Gleditsia triacanthos;Fabaceae;Tree;Full sun;Low;1200;2100;;;3;8;North America;;;Street and park;86;8
Ginkgo;Ginkgo biloba;Ginkgoaceae;Tree;Full sun;Moderate;1200;2400;;;3;8;Asia;Seeds;;Street and park;96;6
Callery Pear;Pyrus calleryana;Rosaceae;Tree;Full sun;Moderate;900;1500;Spring;White;5;8;Asia;;;Street and park;78;6
Japanese Flowering Cherry;Prunus serrulata;Rosaceae;Tree;Full sun;Moderate;600;1000;Spring;Pink;5;8;Asia;;People and pets;Street and park;92;6
Flowering Dogwood;Cornus florida;Cornaceae;Tree;Partial shade;Moderate;450;900;Spring;White;5;9;North America;;;Street and park;84;4
Eastern Redbud;Cercis canadensis;Fabaceae;Tree;Full sun;Moderate;600;900;Spring;Pink;4;8;North America;;;Street and park;82;4
Southern Magnolia;Magnolia grandiflora;Magnoliaceae;Tree;Full sun;Moderate;1500;2400;Spring;White;7;9;North America;;;Street and park;98;4
American Elm;Ulmus americana;Ulmaceae;Tree;Full sun;Moderate;1800;2400;;;2;9;North America;;;Street and park;86;4
European Beech;Fagus sylvatica;Fagaceae;Tree;Full sun;Moderate;1500;2500;;;4;7;Europe;Nuts;;Street and park;94;4
American Sweetgum;Liquidambar styraciflua;Altingiaceae;Tree;Full sun;Moderate;1800;2400;;;5;9;North America;;;Street and park;84;4
Tulip Tree;Liriodendron tulipifera;Magnoliaceae;Tree;Full sun;Moderate;1800;2700;Spring;Yellow;4;9;North America;;;Street and park;86;4
Horse Chestnut;Aesculus hippocastanum;Sapindaceae;Tree;Full sun;Moderate;1500;2300;Spring;White;4;7;Europe;;People and pets;Street and park;86;4
European White Birch;Betula pendula;Betulaceae;Tree;Full sun;Moderate;900;1800;;;2;6;Europe;;;Street and park;76;5
River Birch;Betula nigra;Betulaceae;Tree;Full sun;High;1200;2100;;;4;9;North America;;;Street and park;78;3
European Ash;Fraxinus excelsior;Oleaceae;Tree;Full sun;Moderate;1500;2500;;;5;8;Europe;;;Street and park;80;3
Green Ash;Fraxinus pennsylvanica;Oleaceae;Tree;Full sun;Moderate;1500;2100;;;3;9;North America;;;Street and park;78;5
Norway Spruce;Picea abies;Pinaceae;Conifer;Full sun;Moderate;1200;3000;;;3;7;Europe;;;Street and park;72;4
Eastern White Pine;Pinus strobus;Pinaceae;Conifer;Full sun;Moderate;1500;2400;;;3;8;North America;;;Street and park;74;4
Scots Pine;Pinus sylvestris;Pinaceae;Conifer;Full sun;Low;900;2000;;;3;7;Europe;;;Street and park;70;3
Douglas Fir;Pseudotsuga menziesii;Pinaceae;Conifer;Full sun;Moderate;1200;3500;;;4;6;North America;;;Street and park;76;3
Coast Redwood;Sequoia sempervirens;Cupressaceae;Conifer;Full sun;High;1800;8000;;;7;9;North America;;;Street and park;88;2
Weeping Willow;Salix babylonica;Salicaceae;Tree;Full sun;High;900;1500;;;6;8;Asia;;Pets;Street and park;66;3
Crape Myrtle;Lagerstroemia indica;Lythraceae;Tree;Full sun;Low;300;750;Summer;Pink;7;9;Asia;;;Street and park;72;5
Jacaranda;Jacaranda mimosifolia;Bignoniaceae;Tree;Full sun;Moderate;750;1500;Spring;Purple;10;11;South America;;;Street and park;88;3
Canary Island Date Palm;Phoenix canariensis;Arecaceae;Palm;Full sun;Low;900;1500;;;9;11;Africa;Fruit;;Street and park;120;3
River Red Gum;Eucalyptus camaldulensis;Myrtaceae;Tree;Full sun;Low;1500;3000;Summer;White;8;11;Oceania;;Pets;Street and park;70;2
`;
