/**
 * What dentists do: code, what it is, group, teeth it is done on (all, front, back, molar, premolar, wisdom, baby, quadrant, arch or none), fee in dollars,
 * minutes, how often, and what it is done for.
 */
export const PROCEDURES = `
code;procedure;category;teeth;low#;high#;minutes#;share#;diagnosis
D0120;Periodic oral exam;Diagnostic;none;48;78;20;60;Routine care
D0140;Limited exam, problem focused;Diagnostic;none;68;120;20;18;Toothache
D0150;Comprehensive exam, new patient;Diagnostic;none;80;140;45;14;New patient
D0180;Comprehensive periodontal exam;Diagnostic;none;90;150;45;3;Gum disease
D0210;Full mouth X-rays;Diagnostic;none;120;210;30;8;Routine care
D0220;First periapical X-ray;Diagnostic;all;28;48;10;16;Toothache
D0230;Additional periapical X-ray;Diagnostic;all;22;38;5;8;Toothache
D0272;Two bitewing X-rays;Diagnostic;none;42;70;10;9;Routine care
D0274;Four bitewing X-rays;Diagnostic;none;62;98;15;34;Routine care
D0330;Panoramic X-ray;Diagnostic;none;105;165;15;12;Routine care
D0367;Cone beam CT of both jaws;Diagnostic;none;280;450;20;2;Implant planning
D0431;Oral cancer screening;Diagnostic;none;45;85;10;4;Routine care
D1110;Adult cleaning;Preventive;none;88;145;45;62;Routine care
D1120;Child cleaning;Preventive;none;62;98;30;20;Routine care
D1206;Fluoride varnish;Preventive;none;32;55;10;20;Caries prevention
D1208;Fluoride application;Preventive;none;30;48;10;8;Caries prevention
D1330;Oral hygiene instruction;Preventive;none;35;60;15;2;Plaque
D1351;Sealant;Preventive;back;45;70;15;12;Caries prevention
D1354;Silver diamine fluoride;Preventive;all;45;75;10;2;Early decay
D1510;Space maintainer, fixed;Preventive;quadrant;280;420;45;1;Early loss of a baby tooth
D2140;Amalgam filling, one surface;Restorative;back;125;190;40;4;Caries
D2150;Amalgam filling, two surfaces;Restorative;back;155;235;45;4;Caries
D2330;Composite filling, front, one surface;Restorative;front;150;225;40;8;Caries
D2331;Composite filling, front, two surfaces;Restorative;front;185;275;45;6;Caries
D2332;Composite filling, front, three surfaces;Restorative;front;225;330;50;3;Fractured tooth
D2391;Composite filling, back, one surface;Restorative;back;165;245;40;17;Caries
D2392;Composite filling, back, two surfaces;Restorative;back;210;315;50;17;Caries
D2393;Composite filling, back, three surfaces;Restorative;back;255;380;60;8;Caries
D2644;Ceramic onlay, four surfaces;Restorative;back;980;1450;80;1;Fractured tooth
D2740;Ceramic crown;Restorative;all;1150;1750;90;12;Large restoration
D2750;Porcelain crown on high noble metal;Restorative;all;1120;1680;90;4;Large restoration
D2790;Full cast gold crown;Restorative;back;1180;1800;90;1;Cracked tooth
D2920;Crown recemented;Restorative;all;95;160;20;4;Loose crown
D2930;Stainless steel crown, baby tooth;Restorative;baby;250;370;40;3;Caries
D2940;Protective restoration;Restorative;all;110;170;20;3;Cracked tooth
D2950;Core buildup;Restorative;all;240;370;30;7;Large restoration
D2962;Porcelain veneer;Restorative;front;1050;1900;90;2;Discolored tooth
D3110;Direct pulp cap;Endodontics;all;75;125;15;1;Deep caries
D3220;Therapeutic pulpotomy;Endodontics;baby;190;290;40;2;Deep caries
D3310;Root canal, front tooth;Endodontics;front;720;1080;75;3;Irreversible pulpitis
D3320;Root canal, premolar;Endodontics;premolar;850;1240;90;3;Irreversible pulpitis
D3330;Root canal, molar;Endodontics;molar;1080;1580;110;5;Irreversible pulpitis
D3346;Root canal retreatment, front tooth;Endodontics;front;980;1380;90;0.6;Failed root canal
D3348;Root canal retreatment, molar;Endodontics;molar;1320;1850;120;0.8;Failed root canal
D3410;Apicoectomy, front tooth;Endodontics;front;820;1250;75;0.4;Apical infection
D4210;Gingivectomy;Periodontics;quadrant;560;850;60;0.6;Gum overgrowth
D4249;Crown lengthening;Periodontics;all;720;1080;60;1;Short crown
D4260;Osseous surgery;Periodontics;quadrant;1050;1600;90;0.7;Advanced gum disease
D4273;Connective tissue graft;Periodontics;all;980;1500;75;0.8;Gum recession
D4341;Scaling and root planing;Periodontics;quadrant;215;330;60;13;Gum disease
D4342;Scaling and root planing, 1 to 3 teeth;Periodontics;quadrant;150;240;40;4;Gum disease
D4346;Scaling for gum inflammation;Periodontics;none;120;190;50;3;Gingivitis
D4355;Full mouth debridement;Periodontics;none;140;220;60;2;Heavy tartar
D4910;Periodontal maintenance;Periodontics;none;125;190;50;16;Gum disease
D5110;Complete denture, upper;Prosthodontics;upper arch;1350;2400;60;1.4;Missing teeth
D5120;Complete denture, lower;Prosthodontics;lower arch;1350;2400;60;1;Missing teeth
D5213;Partial denture, upper;Prosthodontics;upper arch;1400;2200;60;1.2;Missing teeth
D5214;Partial denture, lower;Prosthodontics;lower arch;1400;2200;60;1.2;Missing teeth
D5410;Denture adjustment, upper;Prosthodontics;upper arch;65;110;20;1.6;Sore spot
D5750;Denture reline, upper;Prosthodontics;upper arch;320;480;45;0.8;Loose denture
D6010;Implant placed;Implants;all;1750;2700;90;2.4;Missing tooth
D6057;Custom abutment;Implants;all;620;980;40;1.6;Missing tooth
D6058;Implant crown, ceramic;Implants;all;1350;2050;60;1.8;Missing tooth
D6104;Bone graft at implant;Implants;all;520;850;45;0.8;Bone loss
D6240;Bridge pontic, porcelain;Prosthodontics;all;1080;1600;60;1.4;Missing tooth
D6750;Bridge retainer crown;Prosthodontics;all;1100;1650;60;1.6;Missing tooth
D7111;Baby tooth extraction;Oral surgery;baby;105;165;20;3;Retained baby tooth
D7140;Simple extraction;Oral surgery;all;165;265;30;9;Non-restorable tooth
D7210;Surgical extraction;Oral surgery;all;270;420;45;6;Fractured root
D7220;Removal of impacted tooth, soft tissue;Oral surgery;wisdom;310;460;40;1.6;Impacted wisdom tooth
D7230;Removal of impacted tooth, partly bony;Oral surgery;wisdom;390;560;50;2;Impacted wisdom tooth
D7240;Removal of impacted tooth, fully bony;Oral surgery;wisdom;460;680;60;1.8;Impacted wisdom tooth
D7286;Biopsy of soft tissue;Oral surgery;none;260;420;30;0.4;Oral lesion
D7510;Drainage of abscess;Oral surgery;all;190;320;30;1.2;Dental abscess
D7953;Bone graft after extraction;Oral surgery;all;420;720;30;2;Bone loss
D8080;Braces, adolescent;Orthodontics;none;4600;6400;90;1.6;Crowded teeth
D8090;Braces, adult;Orthodontics;none;4900;7000;90;1;Crowded teeth
D8210;Removable appliance;Orthodontics;upper arch;550;950;30;0.5;Thumb sucking
D8660;Orthodontic consultation;Orthodontics;none;60;150;30;2;Crowded teeth
D8670;Orthodontic visit;Orthodontics;none;150;250;30;5;Crowded teeth
D8680;Retainer after braces;Orthodontics;none;380;620;30;1;Retention
D9110;Emergency treatment of pain;Adjunctive;all;105;180;30;4;Toothache
D9215;Local anesthesia;Adjunctive;none;35;65;10;2;Anxiety
D9230;Nitrous oxide;Adjunctive;none;60;105;10;5;Anxiety
D9310;Consultation with specialist;Adjunctive;none;95;170;30;2;Second opinion
D9944;Night guard, hard;Adjunctive;upper arch;480;760;30;3;Teeth grinding
D9972;Teeth whitening, in office;Cosmetic;none;320;560;75;3;Discolored teeth
D9975;Teeth whitening, take-home kit;Cosmetic;none;180;340;20;3;Discolored teeth
`;

/** What an insurance usually pays of each group, in percent. */
export const COVERED: Readonly<Record<string, number>> = {
  Diagnostic: 100,
  Preventive: 100,
  Restorative: 80,
  Endodontics: 80,
  Periodontics: 80,
  "Oral surgery": 80,
  Prosthodontics: 50,
  Implants: 50,
  Orthodontics: 50,
  Adjunctive: 50,
  Cosmetic: 0,
};
