/**
 * Invented houses, one a line: name with * for its city; chain, empty for a house of its own; how often. Headings give type, stars and rooms,
 * from and to.
 */
export const HOUSES = `
# Economy; 2; 40-130
Budget Nest *;Budget Nest;9
Budget Nest * Airport;Budget Nest;4
EasyRest Inn *;EasyRest;9
EasyRest Inn * North;EasyRest;4
Roadway Star *;Roadway Star;7
Roadway Star * East;Roadway Star;3
SleepWell Express *;SleepWell;8
SleepWell Express * Station;SleepWell;4
Blue Lamp Inn *;;2
Cedar Motor Lodge *;;2
Crossroads Inn *;;2
Sunset Motel *;;2
Gateway Motel *;;2
Pinecone Motel *;;2
Starlite Motor Inn *;;2
Traveler's Rest *;;2
Junction Inn *;;2
# Midscale; 3; 70-220
Parkview Inn & Suites *;Parkview;10
Parkview Inn & Suites * Airport;Parkview;5
Parkview Inn & Suites * West;Parkview;3
Bluebird Inn *;Bluebird;9
Bluebird Inn * Downtown;Bluebird;5
Maple Grove Inn *;Maple Grove;8
Maple Grove Inn * South;Maple Grove;3
Calm Harbor *;Calm Harbor;8
Calm Harbor * Convention Center;Calm Harbor;3
Courtney Inn *;Courtney;8
Courtney Inn * University;Courtney;3
Lakeshore Inn *;;3
Hotel Central *;;4
Hotel Europa *;;3
Hotel Regent *;;3
City Lodge *;;4
Station Hotel *;;3
Market Square Hotel *;;3
The Crossing *;;2
The Wayfarer *;;3
Old Mill Hotel *;;2
Bridgeview Hotel *;;2
Hotel Concord *;;2
Greenfield Hotel *;;2
# Business; 4; 140-520
Hotel Meridian *;Meridian;10
Hotel Meridian * Airport;Meridian;5
Hotel Meridian * Convention Center;Meridian;3
Central Plaza *;Central Plaza;9
Central Plaza * Downtown;Central Plaza;5
Stratton *;Stratton;9
Stratton * Financial District;Stratton;3
Norwood Executive *;Norwood;7
Norwood Executive * Airport;Norwood;4
Ashcroft *;Ashcroft;7
Ashcroft * City Center;Ashcroft;4
Hotel Ambassador *;;3
Metropole *;;3
The Exchange *;;3
The Commodore *;;2
Hotel Bristol *;;3
The Capitol *;;2
Harbor Square Hotel *;;2
The Foundry *;;2
# Luxury; 5; 110-420
The Grand *;Grand Collection;6
Grand Palace *;Grand Collection;3
Belvoir *;Belvoir;5
Belvoir * Park;Belvoir;2
Aurelia *;Aurelia;5
The Langdale *;Langdale;4
The Sovereign *;;2
Palais Royal *;;1.5
The Ellington *;;1.5
Hotel Splendide *;;1.5
The Carlton House *;;1.5
The Monarch *;;1.5
# Boutique; 4; 18-90
The Linden *;;4
Hotel Aurora *;;4
The Copperfield *;;3
Hotel Juniper *;;3
The Quill *;;3
Casa Verde *;;2
The Lantern House *;;3
Hotel Marlowe *;;3
The Printworks *;;2
Hotel Ivory Lane *;;2
The Sparrow *;;2
The Archivist *;;2
Hotel Clementine *;;3
The Corner House *;;2
Villa Magnolia *;;2
The Gallery Hotel *;;2
The Tailor *;;2
Hotel Saffron *;;2
# Resort; 4; 120-480
Palm Court Resort *;Palm Court;3
Stonebridge Lodge & Spa *;Stonebridge;4
Silver Pines Resort *;Silver Pines;3
Lakeside Resort *;;2
Vineyard Resort *;;2
Golf & Spa Resort *;;2
The Springs Resort *;;2
Evergreen Lodge *;;2
Highland Spa Resort *;;1.5
Willow Springs Resort *;;1.5
Arbor Hills Resort *;;1.5
Orchard Valley Spa Resort *;;1.5
# Bed & Breakfast; 3; 5-16
Rose Cottage *;;2
The Old Rectory *;;1.5
Ivy House *;;2
Magnolia House *;;2
Hillside Bed & Breakfast *;;2
The Garden Gate *;;2
Lavender House *;;1.5
Orchard House *;;2
The Coach House *;;1.5
Wisteria Guest House *;;1.5
Elm Street Guest House *;;1.5
Willowbrook Guest House *;;1.5
# Hostel; 1; 12-60
Backpack Social *;Backpack Social;3
Backpack Social * Central;Backpack Social;2
Bunkhouse *;Bunkhouse;3
The Hub Hostel *;;1.5
Nomad Hostel *;;1.5
Old Town Hostel *;;1.5
Green Door Hostel *;;1
Compass Hostel *;;1
# Extended Stay; 3; 70-180
Homeport Suites *;Homeport;6
Homeport Suites * Airport;Homeport;3
Riverside Suites *;Riverside;7
Riverside Suites * Medical Center;Riverside;3
StayLong Suites *;StayLong;5
Anchor Residence *;Anchor;4
Anchor Residence * Tech Park;Anchor;2
The Residences at Union Square *;;1
# Aparthotel; 4; 30-120
Loftwork Apartments *;Loftwork;4
Casa Centrale Apartments *;;2
Quayside Apartments *;;2
Parkside Aparthotel *;;2
Alma Living *;Alma Living;3
Monument Apartments *;;1.5
Courtyard Living *;;1.5
`;

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
