/** Matters of one half of the year only, by their codes; no heat is no matter of summer. */
export const SEASONS: Readonly<Record<string, "cold" | "warm">> = {
  "HOU-01": "cold",
  "HOU-03": "warm",
  "PAR-03": "warm",
};

/** kind; type; agency; group; code; weight; fee or fine in dollars; usual days; details; resolutions. */
export const MATTERS = `
kind;type;agency;group;code;weight#;amount#;typical_days#;details[];resolutions[]
Request;Pothole;Department of Transportation;Streets;STR-01;20;;6;Large pothole in traffic lane|Pothole at bus stop|Several potholes in a row|Deep hole near crosswalk|Pothole by manhole cover|Sunken patch in bike lane;Filled with hot asphalt|Temporary patch placed|Duplicate of an earlier request
Request;Street Light Out;Department of Transportation;Streets;STR-02;14;;9;One lamp dark|Whole block dark|Light flickers all night|Lamp burns by day;Lamp replaced|Wiring repaired|Referred to utility
Request;Traffic Signal Defect;Department of Transportation;Streets;STR-03;5;;2;Signal stuck on red|Pedestrian button broken|Signal dark;Controller reset|Button replaced|Signal repaired
Request;Damaged Sidewalk;Public Works;Streets;STR-04;7;;45;Raised slab by tree roots|Cracked curb ramp|Missing paver;Slab ground level|Repair scheduled with contractor|Owner notified
Request;Faded Road Markings;Department of Transportation;Streets;STR-05;2;;30;Crosswalk barely visible|Bike lane worn off;Repainted|Added to spring program
Request;Noise - Residential;Police Department;Noise;NOI-01;19;;0.1;Loud music|Party on the roof|Banging from apartment above|Barking dog|Loud television|Shouting in hallway;Officers found no violation on arrival|Warning given|Summons issued
Request;Noise - Construction;Environmental Protection;Noise;NOI-02;6;;5;Work before 7 am|Work on Sunday|Generator running for days|Jackhammer outside permitted hours;Inspector visited, permit valid|Notice of violation issued
Request;Noise - Street;Police Department;Noise;NOI-03;6;;0.1;Loud crowd outside bar|Car alarm|Street racing|Loud music from parked car;Gone on arrival|Warning given|Summons issued
Request;Missed Trash Collection;Sanitation;Sanitation;SAN-01;13;;2;Bins not emptied|Recycling skipped|Organic waste left behind|Whole street skipped|Paper not collected;Collected by next crew|Bins were out late|Truck sent back
Request;Illegal Dumping;Sanitation;Sanitation;SAN-02;8;;5;Mattress on sidewalk|Tires in vacant lot|Construction debris by road|Old fridge in alley;Removed by crew|Case opened with enforcement
Request;Bulky Item Pickup;Sanitation;Sanitation;SAN-03;8;;7;Sofa and chairs|Refrigerator|Box spring;Picked up|Rescheduled, item not out
Request;Graffiti;Sanitation;Sanitation;SAN-04;9;;10;Tags on storefront|Wall of underpass|Painted mailbox;Cleaned|Painted over|Owner declined service
Request;Rodent Sighting;Health Department;Health;HEA-01;7;;14;Rats near playground|Burrows in tree pit|Mice in stairwell;Bait placed|Property owner notified|No signs found on visit
Request;Restaurant Complaint;Health Department;Health;HEA-02;3;;12;Insects seen|Food kept warm too long|Staff without gloves;Inspection passed|Violation cited
Request;No Heat or Hot Water;Housing Department;Housing;HOU-01;10;;3;No heat in apartment|Whole building without heat|Heat off at night|No heat and no hot water|Radiator cold in bedroom;Heat restored before visit|Violation issued to owner|No access to apartment|Boiler repaired
Request;No Heat or Hot Water;Housing Department;Housing;HOU-03;2;;3;No hot water in apartment|Whole building without hot water|Hot water only in the morning;Hot water restored before visit|Violation issued to owner|No access to apartment
Request;Mold;Housing Department;Housing;HOU-02;4;;21;Mold in bathroom|Damp wall in bedroom|Mold behind wardrobe|Black spots on ceiling;Violation issued to owner|Cleaned by owner
Request;Water Leak;Water Department;Water;WAT-01;7;;3;Water running down street|Leaking hydrant|Low pressure on block;Main repaired|Valve closed|Leak is on private property
Request;Blocked Storm Drain;Water Department;Water;WAT-02;5;;6;Standing water at corner|Grate covered with trash|Street floods in rain;Drain cleared|Basin flushed
Request;Fallen Tree or Branch;Parks Department;Parks;PAR-01;7;;4;Branch across sidewalk|Tree on parked car|Hanging limb after storm|Tree leaning on wires|Large branch in road;Removed by crew|Limb cut, stump scheduled
Request;Tree Trimming;Parks Department;Parks;PAR-02;5;;60;Branches touch wires|Blocks street sign;Added to pruning list|Trimmed
Request;Playground Damage;Parks Department;Parks;PAR-03;2;;15;Broken swing|Loose rubber mat;Repaired|Equipment closed off
Request;Abandoned Vehicle;Police Department;Vehicles;VEH-01;7;;9;Flat tires, no plates|Not moved for a month;Towed|Moved by owner|Tagged with notice
Request;Illegal Parking;Police Department;Vehicles;VEH-02;18;;0.1;Blocked driveway|Car in bike lane|Blocked hydrant|Double parked|Truck on sidewalk|Car in crosswalk;Summons issued|Gone on arrival|Moved by driver
Request;Stray Animal;Animal Services;Animals;ANI-01;3;;0.4;Loose dog in park|Injured cat|Dog without owner at school|Kittens under porch;Animal picked up|Reunited with owner|Not found
Request;Wild Animal;Animal Services;Animals;ANI-02;1;;0.4;Bat in hallway|Raccoon in yard|Injured bird|Skunk under deck;Animal released|Advice given by phone|Not found
Permit;Building Permit;Department of Buildings;Construction;BLD;22;850;42;New two-story house|Rear addition|Garage conversion|Porch rebuild;
Permit;Electrical Permit;Department of Buildings;Construction;ELE;18;160;9;Panel upgrade|EV charger|Rewire kitchen;
Permit;Plumbing Permit;Department of Buildings;Construction;PLU;14;140;9;Water heater|New bathroom|Sewer line;
Permit;Demolition Permit;Department of Buildings;Construction;DEM;4;480;30;Detached garage|Single-family house;
Permit;Solar Installation;Department of Buildings;Construction;SOL;7;220;14;Rooftop panels, 6 kW|Rooftop panels, 9 kW with battery;
Permit;Sign Permit;Planning Department;Business;SGN;5;120;16;Wall sign|Projecting sign;
Permit;Business License;Licensing Bureau;Business;BUS;14;95;12;Retail shop|Home office|Cleaning service|Hair salon;
Permit;Food Service Permit;Health Department;Business;FSP;7;380;24;Restaurant, 40 seats|Food truck|Bakery;
Permit;Liquor License;Licensing Bureau;Business;LIQ;3;1450;75;Beer and wine, restaurant|Full bar;
Permit;Street Closure;Department of Transportation;Events;SCL;4;75;20;Block party|Film shoot|Parade;
Permit;Special Event Permit;Parks Department;Events;EVT;5;210;25;Charity run|Outdoor concert|Farmers market;
Permit;Sidewalk Café;Department of Transportation;Business;CAF;3;320;40;Eight tables|Twelve tables;
Crime;Larceny;Patrol;Property;LAR;27;420;30;Theft from vehicle|Shoplifting|Stolen bicycle|Package taken from porch;
Crime;Burglary;Detective Bureau;Property;BUR;9;2400;60;Residence, rear window|Commercial, night|Garage broken into;
Crime;Motor Vehicle Theft;Detective Bureau;Property;MVT;9;11500;40;Parked on street|Keys left inside|Taken from driveway;
Crime;Vandalism;Patrol;Property;VAN;10;650;20;Broken window|Slashed tires|Painted wall;
Crime;Fraud;Financial Crimes;Property;FRD;8;3100;90;Card used online|Rental scam|Identity theft;
Crime;Simple Assault;Patrol;Violent;ASL;13;;35;Fight outside bar|Domestic dispute|Shoving on bus;
Crime;Aggravated Assault;Detective Bureau;Violent;AAS;5;;80;With blunt object|With knife;
Crime;Robbery;Detective Bureau;Violent;ROB;5;310;70;Street, phone taken|Convenience store|Delivery driver;
Crime;Drug Possession;Patrol;Public Order;DRG;6;;25;Traffic stop|Found on search;
Crime;Trespassing;Patrol;Public Order;TRS;4;;10;Closed construction site|Vacant house;
Crime;Disorderly Conduct;Patrol;Public Order;DIS;6;;7;Loud crowd|Refused to leave;
Crime;Driving Under the Influence;Traffic Unit;Public Order;DUI;5;;50;Traffic stop|Single-car crash;
Parking;Expired Meter;Parking Authority;Meter;PM1;30;35;21;Meter expired|Receipt not displayed;
Parking;No Parking Zone;Parking Authority;Zone;PZ1;18;65;21;Sign posted|Rush hour lane;
Parking;Street Cleaning;Parking Authority;Zone;PZ2;17;45;21;Alternate side|Weekly sweep;
Parking;Fire Hydrant;Parking Authority;Safety;PS1;9;115;21;Within 15 feet;
Parking;Double Parking;Parking Authority;Safety;PS2;8;95;21;Blocking lane;
Parking;Bus Stop;Parking Authority;Safety;PS3;6;115;21;Standing in stop;
Parking;Blocked Crosswalk;Parking Authority;Safety;PS4;4;100;21;On marked crosswalk;
Parking;Accessible Space;Parking Authority;Safety;PS5;3;250;21;No placard displayed;
Parking;Permit Zone;Parking Authority;Zone;PZ3;9;55;21;No resident permit;
Inspection;Restaurant Inspection;Health Department;Food;INR;30;;1;Routine|Follow-up|Complaint;Passed|Passed with conditions|Re-inspection required
Inspection;Building Safety;Department of Buildings;Buildings;INB;20;;1;Final|Framing|Foundation;Passed|Corrections required
Inspection;Electrical Inspection;Department of Buildings;Buildings;INE;16;;1;Rough-in|Final;Passed|Corrections required
Inspection;Elevator Inspection;Department of Buildings;Buildings;INL;8;;1;Annual|After repair;Passed|Out of service until repaired
Inspection;Fire Safety;Fire Department;Fire;INF;18;;1;Annual|New occupancy;Passed|Exits to be cleared|Alarm to be serviced
Inspection;Pool Inspection;Health Department;Food;INP;5;;1;Season opening|Routine;Passed|Closed until chlorine corrected
Court;Small Claims;Civil Court;Civil;SC;24;75;60;Unpaid invoice|Security deposit|Damaged car|Faulty repair|Loan not repaid;Judgment for plaintiff|Settled|Dismissed
Court;Eviction;Housing Court;Civil;EV;15;180;45;Unpaid rent|Lease expired|Damage to property|Illegal sublet;Settled|Judgment for plaintiff|Dismissed
Court;Divorce;Family Court;Family;FD;12;310;160;Uncontested|Contested custody;Decree granted|Withdrawn
Court;Traffic Violation;Traffic Court;Traffic;TR;24;120;30;Speeding|Red light|No insurance|Expired registration|Use of phone while driving;Fine paid|Dismissed|Guilty
Court;Misdemeanor;Criminal Court;Criminal;CM;16;;90;Shoplifting|Simple assault|Trespassing|Disorderly conduct|Driving under the influence;Guilty plea|Dismissed|Diversion program|Guilty
Court;Felony;Superior Court;Criminal;CF;6;;260;Burglary|Aggravated assault|Fraud;Guilty plea|Guilty|Acquitted|Dismissed
Court;Probate;Probate Court;Probate;PB;6;270;210;Estate without will|Contested will|Appointment of executor;Estate closed|Settled
`;
