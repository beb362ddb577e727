/**
 * Invented houses, one a line: name with * for its city; its chain, for one of those that stand all over a city. Headings give type, stars, rooms
 * from and to, and how many houses there are: those of these lines, of the chains' locations, and of the words below.
 */
export const HOUSES = `
# Economy; 2; 40-130; 1018
Milepost Inn *;Milepost
Roadhaven Inn *;Roadhaven
Thriftwood Inn *;Thriftwood
Penny Lodge *;Penny Lodge
Quick Nights *;Quick Nights
Moonrise Motel *;Moonrise
Budget Compass *;Budget Compass
Red Fern Inn *;Red Fern
Nightfall Inn *;Nightfall
Simple Stay *;Simple Stay
Blue Mile Inn *;Blue Mile
Pine & Pillow *;Pine & Pillow
Budget Nest *;Budget Nest
EasyRest Inn *;EasyRest
Roadway Star *;Roadway Star
SleepWell Express *;SleepWell
Blue Lamp Inn *
Cedar Motor Lodge *
Crossroads Inn *
Sunset Motel *
Gateway Motel *
Pinecone Motel *
Starlite Motor Inn *
Traveler's Rest *
Junction Inn *
# Midscale; 3; 70-220; 1238
Brightwater Inn & Suites *;Brightwater
Cloverdale Inn *;Cloverdale
Harvest Moon Inn *;Harvest Moon
Fernbrook Inn *;Fernbrook
Goldenrod Inn & Suites *;Goldenrod
Oakhaven Inn *;Oakhaven
Tallgrass Inn *;Tallgrass
Morning Glory Inn *;Morning Glory
Northgate Inn & Suites *;Northgate
Silverleaf Inn *;Silverleaf
Amberwood Inn & Suites *;Amberwood
Cornerstone Inn & Suites *;Cornerstone
Wheatland Inn *;Wheatland
Bluestone Inn *;Bluestone
Riverbirch Inn *;Riverbirch
Parkview Inn & Suites *;Parkview
Bluebird Inn *;Bluebird
Maple Grove Inn *;Maple Grove
Calm Harbor *;Calm Harbor
Courtney Inn *;Courtney
Lakeshore Inn *
Hotel Central *
Hotel Europa *
Hotel Regent *
City Lodge *
Station Hotel *
Market Square Hotel *
The Crossing *
The Wayfarer *
Old Mill Hotel *
Bridgeview Hotel *
Hotel Concord *
Greenfield Hotel *
# Business; 4; 140-520; 1045
Hotel Axis *;Axis
Summit Tower *;Summit Tower
Crestview Executive *;Crestview
Halden *;Halden
Hotel Corvus *;Corvus
Marquette Plaza *;Marquette
Hotel Novara *;Novara
Paragon Court *;Paragon
Sterling Gate *;Sterling Gate
Hotel Tessera *;Tessera
Vantage Hotel *;Vantage
Alderney Plaza *;Alderney
Hotel Cardo *;Cardo
Hotel Meridian *;Meridian
Central Plaza *;Central Plaza
Stratton *;Stratton
Norwood Executive *;Norwood
Ashcroft *;Ashcroft
Hotel Ambassador *
Metropole *
The Exchange *
The Commodore *
Hotel Bristol *
The Capitol *
Harbor Square Hotel *
The Foundry *
# Luxury; 5; 110-420; 412
The Castellan *;Castellan
The Orsini *;Orsini
Maison Verlaine *;Verlaine
Serafine *;Serafine
The Grand *;Grand Collection
Grand Palace *;Grand Collection
Belvoir *;Belvoir
Aurelia *;Aurelia
The Langdale *;Langdale
The Sovereign *
Palais Royal *
The Ellington *
Hotel Splendide *
The Carlton House *
The Monarch *
# Boutique; 4; 18-90; 578
The Linden *
Hotel Aurora *
The Copperfield *
Hotel Juniper *
The Quill *
Casa Verde *
The Lantern House *
Hotel Marlowe *
The Printworks *
Hotel Ivory Lane *
The Sparrow *
The Archivist *
Hotel Clementine *
The Corner House *
Villa Magnolia *
The Gallery Hotel *
The Tailor *
Hotel Saffron *
# Resort; 4; 120-480; 330
Cedar Falls Resort *;Cedar Falls
Wild Sage Resort *;Wild Sage
Sunhaven Resort *;Sunhaven
Palm Court Resort *;Palm Court
Stonebridge Lodge & Spa *;Stonebridge
Silver Pines Resort *;Silver Pines
Lakeside Resort *
Vineyard Resort *
Golf & Spa Resort *
The Springs Resort *
Evergreen Lodge *
Highland Spa Resort *
Willow Springs Resort *
Arbor Hills Resort *
Orchard Valley Spa Resort *
# Bed & Breakfast; 3; 5-16; 275
Rose Cottage *
The Old Rectory *
Ivy House *
Magnolia House *
Hillside Bed & Breakfast *
The Garden Gate *
Lavender House *
Orchard House *
The Coach House *
Wisteria Guest House *
Elm Street Guest House *
Willowbrook Guest House *
# Hostel; 1; 12-60; 192
Bunk & Bean *;Bunk & Bean
Backpack Social *;Backpack Social
Bunkhouse *;Bunkhouse
The Hub Hostel *
Nomad Hostel *
Old Town Hostel *
Green Door Hostel *
Compass Hostel *
# Extended Stay; 3; 70-180; 412
LongLeaf Suites *;LongLeaf
Keystone Residence *;Keystone
Second Home Suites *;Second Home
Weekly Nest *;Weekly Nest
Hearthside Suites *;Hearthside
Homeport Suites *;Homeport
Riverside Suites *;Riverside
StayLong Suites *;StayLong
Anchor Residence *;Anchor
The Residences at Union Square *
# Aparthotel; 4; 30-120; 231
Stay & Key *;Stay & Key
Terrace Living *;Terrace Living
Loftwork Apartments *;Loftwork
Casa Centrale Apartments *
Quayside Apartments *
Parkside Aparthotel *
Alma Living *;Alma Living
Monument Apartments *
Courtyard Living *
`;

const ALL_OVER =
  "|Airport|Airport North|Airport South|Downtown|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Central|City Center|Station|University|Stadium|Convention Center|Medical Center|Business Park|Riverfront|Waterfront|Old Town|Midtown|Market Street|Main Street|Expo Center|Gateway|Civic Center|Parkway|Tech Park|Theater District|Harbor|Garden District|Uptown";
const CENTRAL = "|Central|Station|Old Town|University|Riverside|Park|Market Square";

/** Where the houses of a chain stand, behind the city's name. */
export const LOCATIONS: Readonly<Record<string, string>> = {
  Economy: ALL_OVER,
  Midscale: ALL_OVER,
  Business: ALL_OVER,
  Luxury: "|Park|Waterfront|Opera|Harbor|Old Town|Garden District|Museum Square",
  Resort: "|Hills|Lakes|Valley",
  Hostel: CENTRAL,
  "Extended Stay": ALL_OVER,
  Aparthotel: CENTRAL,
};

/** Words that houses of their own are named after. */
export const HOUSE_WORDS: Readonly<Record<string, string>> = {
  nature:
    "Acorn|Alder|Amber|Anchor|Arbor|Ash Grove|Aspen|Beacon|Beechwood|Birch|Blackbird|Blue Heron|Bramble|Briar|Bridgewater|Brookside|Canal Street|Cardinal|Cherry Tree|Chestnut|Clearwater|Clover|Cobblestone|Copper Kettle|Cottonwood|Cypress|Dogwood|Dovecote|Eagle|Eastgate|Elder Grove|Fern Hill|Finch|Fox Hollow|Foxglove|Goldfinch|Granite|Greenway|Hazel|Heather|Heritage|Heron|Hickory|High Street|Hilltop|Hollyhock|Homestead|Iron Bridge|Ivy|Jasmine|Juniper|Kestrel|Kingfisher|Lakeview|Lantern|Larch|Lark|Laurel|Lavender|Lighthouse|Lilac|Linden|Long Meadow|Maple|Marigold|Meadow|Mill Creek|Millstone|Moonlight|Mulberry|Nightingale|North Star|Oak Hill|Old Bridge|Olive Tree|Orchard|Oriole|Osprey|Park Lane|Pebble Creek|Pine Ridge|Plum Tree|Poplar|Primrose|Quarry|Raven|Redwood|Robin|Rosewood|Rowan|Sage|Sandstone|Silver Birch|Spring Street|Stone Mill|Stonegate|Summit|Sunrise|Swallow|Sycamore|Tamarack|Thistle|Timber|Valley View|Violet|Walnut|Waterside|Wheatfield|White Oak|Wildflower|Windmill|Winding River|Woodbine|Wren",
  family:
    "Abernathy|Alcott|Aldridge|Ardmore|Barrington|Beaumont|Bellamy|Blackwood|Blakeney|Bradford|Brantley|Camden|Carrington|Chadwick|Clarendon|Clifton|Cromwell|Dalton|Davenport|Delancey|Devereaux|Dunmore|Edgerton|Ellsworth|Everett|Fenwick|Gainsborough|Grantham|Hadleigh|Halloran|Hargrove|Harrington|Hartley|Huntley|Kensington|Kingsley|Lancaster|Langford|Lockwood|Mansfield|Marchmont|Merrick|Montague|Northcott|Oakley|Pembroke|Prescott|Ravenswood|Redmond|Remington|Rutherford|Sinclair|Somerset|Stanhope|Stirling|Sutton|Thornton|Tremont|Vanderlyn|Wakefield|Walcott|Wellesley|Wentworth|Westbrook|Whitmore|Winslow|Yardley",
  trade:
    "Apothecary|Astronomer|Bookbinder|Botanist|Cabinetmaker|Cartographer|Chandler|Clockmaker|Composer|Cooper|Draper|Engraver|Glassblower|Goldsmith|Hatter|Instrument Maker|Lacemaker|Librarian|Milliner|Naturalist|Papermaker|Perfumer|Playwright|Potter|Printmaker|Saddler|Silversmith|Spice Merchant|Surveyor|Weaver",
  traveller:
    "Backpacker|Bicycle|Blue Door|Caravan|Drifter|Footpath|Globetrotter|Hammock|Long Way|Map Room|Milestone|Night Train|Pathfinder|Pilgrim|Postcard|Red Door|Rover|Rucksack|Sunday|Tandem|Trailhead|Travelling Owl|Vagabond|Wanderer|Waypoint",
};

/** How houses of their own are called, by type. */
export const HOUSE_PATTERNS: Readonly<Record<string, string>> = {
  Economy:
    "{nature} Inn|{nature} Motel|{nature} Motor Inn|{nature} Motor Lodge|{nature} Lodge|{nature} Travelers Inn|{nature} Roadside Inn",
  Midscale:
    "{nature} Hotel|{nature} Inn & Suites|{nature} House Hotel|{nature} Park Hotel|{nature} Square Hotel|{nature} Terrace Hotel|{family} Hotel|{family} Inn|{family} House",
  Business:
    "{family} Plaza|{family} Place Hotel|{family} Tower Hotel|{family} Court Hotel|{family} Hotel & Conference Center|Hotel {family}|The {family} Exchange|{family} Center Hotel|{family} Executive Hotel|{nature} Business Hotel|{nature} Conference Hotel",
  Luxury: "The {family}|The Grand {family}|{family} Palace|The {family} Grand|{family} Hall|The Royal {family}",
  Boutique: "The {nature}|Hotel {nature}|{nature} House|The {trade}|The {trade} Hotel|Hotel {trade}|{trade} House",
  Resort: "{nature} Resort|{nature} Resort & Spa|{nature} Spa Resort|{nature} Lodge & Spa|{nature} Golf Resort",
  "Bed & Breakfast":
    "{nature} Cottage|{nature} House Bed & Breakfast|{nature} Guest House|{nature} Bed & Breakfast|{nature} Farmhouse",
  Hostel:
    "{traveller} Hostel|{traveller} Backpackers|{traveller} House Hostel|{traveller} Bunkhouse|{nature} Hostel|{nature} Backpackers",
  "Extended Stay": "{nature} Suites|{nature} Residence|{nature} Extended Stay|{nature} Residences|{family} Suites",
  Aparthotel: "{nature} Apartments|{nature} Aparthotel|{nature} Living|{nature} Lofts|{family} Residences",
};

/** What a house of a type has: always; sometimes. */
export const AMENITIES: Readonly<Record<string, readonly [always: string, sometimes: string]>> = {
  Economy: ["Free Wi-Fi|Free parking", "Vending machines|Pet friendly|24-hour front desk|Breakfast|Laundry"],
  Midscale: ["Free Wi-Fi|Breakfast", "Free parking|Fitness center|Indoor pool|Laundry|Pet friendly|Airport shuttle"],
  Business: [
    "Free Wi-Fi|Fitness center|Restaurant",
    "Business center|Meeting rooms|Bar|Room service|Indoor pool|Valet parking|Airport shuttle|Executive lounge",
  ],
  Luxury: [
    "Free Wi-Fi|Spa|Fine dining|Concierge|Room service",
    "Rooftop bar|Indoor pool|Valet parking|Butler service|Limousine service|Afternoon tea",
  ],
  Boutique: ["Free Wi-Fi|Bar", "Restaurant|Rooftop terrace|Bicycle rental|Breakfast|Library|Pet friendly|Wine hour"],
  Resort: [
    "Free Wi-Fi|Outdoor pool|Spa|Restaurant",
    "Golf course|Tennis courts|Kids' club|Sauna|Hiking trails|Free parking|Bar|Yoga classes",
  ],
  "Bed & Breakfast": ["Free Wi-Fi|Breakfast", "Garden|Free parking|Fireplace lounge|Terrace|Bicycle rental"],
  Hostel: ["Free Wi-Fi|Shared kitchen|Lockers", "Bar|Laundry|Walking tours|Roof terrace|Luggage storage|Games room"],
  "Extended Stay": [
    "Free Wi-Fi|Kitchenette|Laundry",
    "Free parking|Fitness center|Grocery delivery|Breakfast|Pet friendly",
  ],
  Aparthotel: ["Free Wi-Fi|Kitchen|Washing machine", "Self check-in|Parking|Balcony|Fitness center|Weekly cleaning"],
};

/** Rooms of a type of house with how often they are booked. */
export const ROOMS: Readonly<Record<string, string>> = {
  Economy: "Standard Queen:34|Standard Double:26|Twin:20|Single:12|Family:8",
  Midscale: "Standard Queen:28|Standard King:26|Twin:18|Family:12|Deluxe King:12|Suite:4",
  Business: "Standard King:34|Standard Queen:14|Twin:16|Deluxe King:18|Executive King:10|Junior Suite:5|Suite:3",
  Luxury: "Deluxe King:38|Deluxe Twin:18|Executive King:16|Junior Suite:14|Suite:12|Presidential Suite:2",
  Boutique: "Double:34|Queen:24|Deluxe King:22|Twin:8|Junior Suite:8|Suite:4",
  Resort: "Standard King:26|Deluxe King:26|Family:18|Bungalow:12|Suite:12|Villa:6",
  "Bed & Breakfast": "Double:46|Twin:22|Single:14|Deluxe King:10|Family:8",
  Hostel: "Dormitory Bed:66|Private Double:20|Private Twin:14",
  "Extended Stay": "Studio:52|One-Bedroom Suite:34|Two-Bedroom Suite:14",
  Aparthotel: "Studio:46|One-Bedroom Apartment:38|Two-Bedroom Apartment:16",
};

/** Price against a standard room, guests at most, beds. First name that a room's holds counts. */
export const ROOM_KINDS: readonly (readonly [name: string, factor: number, guests: number, beds: string])[] = [
  ["Dormitory", 0.55, 1, "1 bunk bed"],
  ["Presidential", 6.5, 4, "1 king bed"],
  ["Two-Bedroom", 2, 5, "2 queen beds"],
  ["One-Bedroom", 1.4, 3, "1 queen bed"],
  ["Studio", 1.08, 2, "1 queen bed"],
  ["Junior Suite", 1.9, 3, "1 king bed"],
  ["Suite", 2.5, 4, "1 king bed"],
  ["Villa", 3.2, 6, "2 king beds"],
  ["Bungalow", 1.6, 3, "1 king bed"],
  ["Penthouse", 4.5, 4, "1 king bed"],
  ["Executive", 1.55, 2, "1 king bed"],
  ["Deluxe Twin", 1.35, 2, "2 twin beds"],
  ["Deluxe", 1.38, 2, "1 king bed"],
  ["Family", 1.4, 4, "2 queen beds"],
  ["Twin", 0.96, 2, "2 twin beds"],
  ["Single", 0.8, 1, "1 twin bed"],
  ["King", 1.06, 2, "1 king bed"],
  ["Queen", 1, 2, "1 queen bed"],
  ["Double", 1, 2, "1 double bed"],
  ["Standard", 1, 2, "1 queen bed"],
];
