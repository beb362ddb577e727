/**
 * What insurers sell. A line and plan each: how often, coverage and deductibles they are sold with, yearly premium in dollars for the first
 * coverage, how it grows with coverage (a power), months they run, what is insured,
 * and, in health plans, the share of each bill they pay.
 */
export const POLICIES = `
line;segment;plan;weight#;coverages[];deductibles[];premium#;growth#;term_months#;item[];pays#
Auto;Personal;Liability Only;9;50000|100000|300000;0;640;0.2;6;Toyota Corolla|Honda Civic|Ford Focus|Nissan Sentra|Hyundai Elantra|Chevrolet Malibu|Mazda 3;
Auto;Personal;Comprehensive;20;50000|100000|250000|500000;500|1000|250|1500;1350;0.16;12;Toyota RAV4|Honda CR-V|Ford F-150|Chevrolet Equinox|Tesla Model 3|Subaru Outback|Toyota Camry|Volkswagen Tiguan|BMW X3|Kia Sportage;
Auto;Personal;Collision and Comprehensive;9;100000|250000|300000;500|1000|2000;1580;0.15;12;Toyota Highlander|Jeep Grand Cherokee|Ford Explorer|Lexus RX|Hyundai Tucson|Audi Q5|Ram 1500;
Home;Personal;Standard;14;250000|300000|400000|500000|200000;1000|2500|500;1180;0.75;12;Single-family house|Townhouse|Row house|Ranch house;
Home;Personal;Premium;5;500000|750000|1000000;1000|2500|5000;2350;0.72;12;Single-family house|Detached house with pool|Farmhouse;
Condo;Personal;Standard;4;60000|100000|150000;500|1000;420;0.5;12;Condominium|Loft;
Renters;Personal;Basic;5;15000|20000|30000;500|250;150;0.45;12;Apartment|Studio apartment;
Renters;Personal;Plus;3;30000|50000|75000;250|500;235;0.4;12;Apartment|Rented house;
Health;Personal;Bronze;4;500000|1000000;7000|6000|8000;4100;0.05;12;Individual plan|Family plan;0.6
Health;Personal;Silver;8;1000000|2000000;3500|4000|5000;5600;0.05;12;Individual plan|Family plan;0.7
Health;Personal;Gold;5;1000000|2000000;1000|1500|2000;7100;0.05;12;Individual plan|Family plan;0.8
Life;Personal;Term 10;3;100000|250000|500000;0;260;0.8;120;Life of the policyholder;
Life;Personal;Term 20;5;250000|500000|750000|1000000;0;430;0.82;240;Life of the policyholder;
Life;Personal;Whole Life;2;50000|100000|250000;0;880;0.92;720;Life of the policyholder;
Travel;Personal;Single Trip;4;10000|25000|50000;0|100|250;58;0.35;1;Trip abroad|Cruise|City break|Ski holiday;
Travel;Personal;Annual Multi-Trip;2;25000|50000|100000;100|250;165;0.3;12;All trips of the year;
Pet;Personal;Accident and Illness;3;5000|10000|15000;250|500|100;420;0.28;12;Dog|Cat|Dog|Puppy;
Motorcycle;Personal;Comprehensive;2;25000|50000|100000;500|250;520;0.25;12;Honda CB500X|Yamaha MT-07|Harley-Davidson Sportster|Kawasaki Ninja 400|BMW R 1250;
Boat;Personal;Watercraft;1;25000|50000|100000;500|1000;480;0.55;12;Bowrider|Pontoon boat|Sailboat|Center console;
Umbrella;Personal;Personal Umbrella;1;1000000|2000000|5000000;0;290;0.5;12;Personal liability;
Flood;Personal;Building and Contents;1;150000|250000;1250|2000|5000;820;0.6;12;Single-family house|Townhouse;
Disability;Personal;Long-Term Disability;1;36000|48000|60000;0;910;0.9;12;Income of the policyholder;
Commercial Auto;Commercial;Fleet;4;500000|1000000;1000|2500;4200;0.35;12;Delivery vans|Box trucks|Service vehicles|Pickup trucks;
Commercial Property;Commercial;Business Property;5;500000|1000000|2500000|5000000;2500|5000|10000;3600;0.7;12;Office building|Warehouse|Retail store|Restaurant|Workshop;
General Liability;Commercial;Standard;5;1000000|2000000;0|500|1000;1150;0.45;12;Contractor|Retailer|Caterer|Cleaning company;
Workers Compensation;Commercial;Standard;4;500000|1000000;0|1000;5200;0.2;12;Office staff|Warehouse staff|Construction crew|Kitchen staff;
Professional Liability;Commercial;Errors and Omissions;2;500000|1000000|2000000;2500|5000;1900;0.5;12;Consulting firm|Architects|Accountants|IT services;
Cyber;Commercial;Cyber Liability;2;500000|1000000|3000000;5000|10000;2400;0.55;12;Online shop|Law firm|Clinic|Software company;
Business Interruption;Commercial;Extended;1;250000|500000|1000000;5000|10000;1700;0.6;12;Restaurant|Factory|Retail store;
`;
