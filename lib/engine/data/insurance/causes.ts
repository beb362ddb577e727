/**
 * What claims are made for. Lines and plans it happens in (any plan when empty), how often, the usual amount in dollars, how far amounts spread (0: the whole
 * coverage is paid), what is covered of it at most as a share of the coverage, and what was reported.
 */
export const CAUSES = `
lines[];plans[];cause;weight#;amount#;spread#;report
Auto|Commercial Auto;Comprehensive|Collision and Comprehensive|Fleet;Collision;34;4300;0.8;{Rear-ended|Hit from behind} {at a traffic light|in stop-and-go traffic|while waiting to turn}{, bumper and trunk damaged|}|{Sideswiped|Scraped} {another car while changing lanes|a post while parking|a barrier on the ramp}|{Ran into|Hit} {the car ahead in rain|a guardrail on a wet road|a parked car while reversing}|Collision {at an intersection|in a roundabout|in a parking garage}, {front left damaged|door and fender dented|airbags deployed}
Auto|Commercial Auto;;Liability to others;14;5200;0.9;{Insured|Our driver} {hit a parked car while reversing|ran a stop sign and hit another car|opened the door into a cyclist|rear-ended a car at low speed}{, other party injured|, no injuries|}
Auto|Commercial Auto|Motorcycle;Comprehensive|Collision and Comprehensive|Fleet;Theft;6;9800;0.8;{Vehicle|Catalytic converter|Wheels} stolen {overnight from the driveway|from a parking lot|from the street}{, police report filed|}
Auto|Commercial Auto;Comprehensive|Collision and Comprehensive|Fleet;Glass;14;480;0.4;{Windshield|Windscreen} {cracked by a stone|chipped on the highway|shattered by road debris}|{Side|Rear} window {smashed in a parking lot|broken in a break-in attempt}
Auto|Commercial Auto;Comprehensive|Collision and Comprehensive|Fleet;Hail;5;3700;0.5;Hail {dented hood and roof|damage to roof and hood}{ and cracked the windshield|, about forty dents|}
Auto|Commercial Auto|Motorcycle;Comprehensive|Collision and Comprehensive|Fleet;Animal collision;6;3900;0.6;{Hit a deer|Deer ran into the side|Swerved for an animal and hit a ditch} {on a country road|at dusk|on the interstate}
Auto|Commercial Auto;Comprehensive|Collision and Comprehensive|Fleet;Vandalism;4;1600;0.6;{Car keyed along both sides|Tires slashed|Mirrors kicked off} {overnight|in the parking garage|while parked on the street}
Auto|Commercial Auto;Liability Only;Property damage to others;8;2900;0.7;{Insured|Driver} {knocked down a mailbox and fence|backed into a garage door|hit a lamp post|scratched another car while parking}
Motorcycle;;Collision;22;5200;0.7;{Slid on gravel in a curve|Knocked down by a turning car|Dropped the bike at a junction}{, fairing and forks damaged|, rider with minor injuries|}
Home|Condo|Renters;;Water damage;26;7400;0.9;{Burst pipe|Leaking supply line|Toilet overflow} in the upstairs bathroom{, ceiling below damaged|, flooring and ceiling damaged|}|{Burst pipe|Leaking dishwasher|Leaking supply line} in the kitchen{, flooring and cabinets damaged|, drywall damaged|}|Overflowing washing machine in the laundry room{, flooring and drywall damaged|}|Failed water heater in {the basement|a utility closet}{, flooring and drywall damaged|}
Home;;Wind and hail;24;9800;0.7;{Storm|Hail|Strong wind} {tore shingles off the roof|damaged roof and gutters|broke skylights and siding|brought a tree down on the garage}
Home|Condo|Renters;;Fire;8;38000;1.1;{Kitchen fire|Electrical fire|Dryer fire|Grill fire on the patio}{, smoke damage throughout| spread to the attic| put out quickly| damaged two rooms}
Home|Condo|Renters;;Theft;11;3900;0.8;Break-in {while on vacation|during the day|through the patio door}, {jewelry and electronics taken|laptops and a TV taken|bicycles taken from the garage}
Home|Renters;;Liability;6;11000;1;{Visitor slipped on wet steps|Dog bit a delivery driver|Child's ball broke a neighbor's window|Guest fell on the stairs}{, medical bills claimed|}
Home;;Lightning;4;5200;0.7;Lightning {struck the chimney|damaged the electrical panel and appliances|destroyed the heat pump controls}
Home|Condo;;Sewer backup;4;8600;0.7;{Sewer backed up|Drain backed up} {through the basement floor drain|into the ground-floor bathroom|after heavy rain}
Renters|Condo;;Electronics damage;4;900;0.5;{Laptop|Television|Camera} {ruined by a spilled drink|damaged by a power surge|dropped while moving}
Flood;;Flood;20;42000;0.7;{River|Storm surge|Heavy rain} {flooded the basement and ground floor|flooded the ground floor to knee height|came through the garage}
Health;;Outpatient visit;34;240;0.6;Office visit {with a specialist|for a persistent cough|with lab work|for back pain|for a skin rash}
Health;;Emergency room;12;2200;0.7;Emergency room visit for {chest pain|a broken wrist|severe abdominal pain|a deep cut|an asthma attack}
Health;;Hospital stay;9;15500;0.8;Inpatient stay for {pneumonia|a hip fracture|childbirth|kidney stones|heart failure}
Health;;Surgery;9;21000;0.7;{Knee arthroscopy|Appendectomy|Gallbladder removal|Cataract surgery|Hernia repair|Hip replacement}
Health;;Imaging and lab;16;620;0.7;{MRI of the knee|CT of the abdomen|Chest X-ray|Blood panel|Mammogram|Ultrasound}
Health;;Prescription drugs;15;180;0.9;{Insulin|Blood pressure medication|Asthma inhaler|Antibiotics|Migraine treatment}, {30|90}-day supply
Health;;Physical therapy;8;780;0.5;{Six|Eight|Ten|Twelve} sessions {after knee surgery|for lower back pain|after a shoulder injury}
Life;;Death, illness;12;0;0;Death after {a heart attack|a stroke|cancer|a long illness}, {death certificate received|beneficiary named}
Life;;Death, accident;3;0;0;Death in {a traffic accident|a fall|an accident at work}, {report requested|death certificate received}
Life;;Critical illness;6;26000;0.4;Critical illness benefit after {a heart attack|a stroke|a cancer diagnosis|a kidney transplant}
Life;;Waiver of premium;4;1900;0.4;Premiums waived {after a long disability|during cancer treatment}
Life;;Hospital cash;6;1400;0.6;Daily benefit for {four|six|nine|fourteen} days in hospital
Life;;Terminal illness;2;0;0;Early payment after a diagnosis of {advanced cancer|motor neuron disease}
Travel;;Trip cancellation;28;1750;0.7;Trip cancelled {because of illness before departure|after a death in the family|because of a hurricane warning}
Travel;;Medical expense abroad;22;1300;1;{Hospital treatment after a fall|Food poisoning|Broken ankle while hiking|Dental emergency} {in Spain|in Mexico|in Thailand|in Italy|in Austria}
Travel;;Lost or delayed baggage;28;480;0.6;{Suitcase lost|Baggage delayed for two days|Bag damaged} {on a connecting flight|on arrival|on the way home}
Travel;;Travel delay;14;290;0.4;{Missed connection|Overnight delay} {because of a storm|after a technical fault|because of a strike}, {hotel and meals|hotel} claimed
Pet;;Illness;30;780;0.7;{Vomiting and dehydration|Ear infection|Kidney disease|Skin allergy|Diabetes treatment}{, blood work and medication|, three visits|}
Pet;;Accident;20;1650;0.8;{Torn cruciate ligament|Swallowed a sock|Cut paw|Broken leg after a fall|Bite wound from another dog}
Boat;;Storm damage;8;6400;0.7;{Hull|Canopy and rails|Mast} damaged {at the mooring in a storm|by a loose dock}
Boat;;Grounding;7;5400;0.7;Ran aground {on a sandbar|at low tide}, {propeller and shaft damaged|rudder bent}
Umbrella;;Liability above limits;4;240000;0.6;{Multi-car accident|Serious injury at a pool party}, {claim exceeds the auto policy|claim exceeds the home policy}
Disability;;Illness or injury;8;21000;0.4;Unable to work after {a back injury|a stroke|cancer treatment|a severe accident}
Commercial Property;;Fire;12;92000;1;{Fire in the kitchen|Electrical fire in the warehouse|Fire in the neighboring unit}, {stock and fittings damaged|smoke damage to inventory}
Commercial Property;;Water damage;22;26000;0.9;{Sprinkler pipe burst|Roof leak after heavy rain|Blocked drain} {over the stock room|in the sales area|above the server room}
Commercial Property;;Burglary;14;11500;0.8;{Cash and tools|Copper wiring|Electronics|Cigarettes and alcohol} stolen overnight, {rear door forced|alarm cut}
Commercial Property;;Windstorm;12;38000;0.8;{Storm damaged the roof|Sign and awning torn off|Loading dock doors blown in}
General Liability;;Slip and fall;26;17500;0.9;{Customer|Visitor|Delivery driver} {slipped on a wet floor|tripped over a cable|fell on uneven steps}{, fractured wrist|, back injury|}
General Liability;;Damage to customer property;18;6900;0.8;{Water pipe drilled|Parquet scratched|Window broken|Customer's car scratched} {during installation|during cleaning|on site}
General Liability;;Product injury;5;34000;0.9;{Customer burned by a faulty appliance|Allergic reaction to a mislabeled dish|Ladder gave way}
Workers Compensation;;Strain or sprain;34;8200;0.8;{Back strain while lifting|Shoulder strain while stacking|Twisted ankle on stairs}{, two weeks off work|, light duty ordered|}
Workers Compensation;;Fall;20;24000;0.9;Fell {from a ladder|on a wet floor|off the loading dock}, {fractured wrist|hip contusion|concussion}
Workers Compensation;;Cut or puncture;22;2600;0.8;{Hand cut by a slicer|Nail through the boot|Finger cut by a box knife}{, stitches|}
Workers Compensation;;Repetitive motion;9;13000;0.6;{Carpal tunnel syndrome|Tendonitis} {from assembly work|from keyboard work|from scanning}
Professional Liability;;Error in work;14;62000;0.9;{Client claims a wrong valuation|Missed filing deadline|Design error found during construction|Faulty data migration}
Cyber;;Ransomware;12;142000;0.8;{File servers|All workstations|The booking system} encrypted, {ransom demanded|restored from backup after six days|business stopped for four days}
Cyber;;Data breach;12;88000;0.9;{Customer records exposed|Phishing led to stolen mailboxes|Lost laptop with client files}, {notification letters required|forensics engaged}
Cyber;;Payment fraud;9;47000;0.7;{Invoice with changed bank details paid|Fake message from the director, transfer made}
Business Interruption;;Closure after damage;10;76000;0.7;Closed for {two|five|eight|twelve} weeks after {fire|water damage|a burst main}
`;
