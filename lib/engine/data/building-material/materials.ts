/** Building materials: name; category; trade; phase of the work; unit; dollars a unit; usual quantity of a project; weight. */
export const MATERIALS = `
material;category;trade;phase;unit;price_low#;price_high#;quantity_low#;quantity_high#;weight#
Ready-mix Concrete C25/30;Concrete;Concrete;Foundation;m³;118;158;12;640;10
Ready-mix Concrete C30/37;Concrete;Concrete;Structure;m³;128;172;20;900;8
Screed;Concrete;Flooring;Finishes;m²;14;24;60;2400;4
Rebar B500B 12 mm;Steel;Steel Fixing;Foundation;t;780;1150;2;140;9
Rebar Mesh Q335;Steel;Steel Fixing;Foundation;sheet;62;98;10;420;6
Steel Beam HEB 200;Steel;Steel Erection;Structure;m;88;142;12;480;6
Steel Column HEA 240;Steel;Steel Erection;Structure;m;92;150;10;320;4
Formwork Plywood 18 mm;Timber;Carpentry;Structure;sheet;38;62;20;600;5
Structural Timber C24;Timber;Carpentry;Structure;m³;390;580;2;85;7
Glulam Beam GL24;Timber;Carpentry;Structure;m³;720;1080;1;60;4
OSB Board 18 mm;Timber;Carpentry;Envelope;sheet;22;38;20;700;6
CLT Panel 140 mm;Timber;Carpentry;Structure;m²;128;190;40;1500;2
Clay Brick;Masonry;Masonry;Structure;1000 pcs;420;690;2;120;8
Concrete Block 200 mm;Masonry;Masonry;Structure;pcs;2.1;3.9;200;14000;7
Aerated Concrete Block;Masonry;Masonry;Structure;m³;118;172;6;320;4
Mortar M5;Masonry;Masonry;Structure;bag;6;11;40;2400;5
Portland Cement 42.5;Concrete;Masonry;Foundation;bag;7;13;30;2800;9
Washed Sand;Aggregates;Earthworks;Foundation;t;16;34;10;900;7
Crushed Stone 16/32;Aggregates;Earthworks;Site Preparation;t;18;36;20;1800;7
Gravel Base 0/45;Aggregates;Earthworks;Site Preparation;t;14;28;40;3200;6
Topsoil;Aggregates;Landscaping;Landscaping;m³;22;44;10;700;3
Geotextile;Aggregates;Earthworks;Site Preparation;m²;1.2;2.9;100;6000;3
PVC Sewer Pipe DN160;Piping;Plumbing;Site Preparation;m;12;22;20;700;5
PE Water Pipe DN32;Piping;Plumbing;Services;m;3;7;40;1200;5
Copper Pipe 22 mm;Piping;Plumbing;Services;m;11;19;30;900;6
PEX Pipe 16 mm;Piping;Plumbing;Services;m;1.6;3.2;100;6000;5
Gate Valve DN50;Piping;Plumbing;Services;pcs;34;78;4;120;3
Cast Iron Radiator;HVAC;HVAC;Services;pcs;180;420;4;240;3
Heat Pump 12 kW;HVAC;HVAC;Services;pcs;5200;9800;1;24;3
Ventilation Duct 250 mm;HVAC;HVAC;Services;m;14;28;20;900;4
Air Handling Unit;HVAC;HVAC;Services;pcs;4800;22000;1;18;2
Copper Cable 3x2.5 mm²;Electrical;Electrical;Services;m;1.1;2.4;300;24000;8
Cable Tray 200 mm;Electrical;Electrical;Services;m;13;26;40;1800;4
Distribution Board;Electrical;Electrical;Services;pcs;240;1400;1;60;4
LED Panel 600x600;Electrical;Electrical;Finishes;pcs;28;64;20;1800;6
Socket Outlet;Electrical;Electrical;Services;pcs;4;12;40;3600;6
Switch;Electrical;Electrical;Services;pcs;5;14;20;1800;5
Fire Alarm Detector;Electrical;Electrical;Services;pcs;22;48;20;900;3
Mineral Wool 160 mm;Insulation;Insulation;Envelope;m²;9;19;80;4600;7
EPS Board 140 mm;Insulation;Insulation;Envelope;m²;12;24;80;4200;6
XPS Board 100 mm;Insulation;Insulation;Foundation;m²;13;26;40;1600;4
Vapor Barrier;Insulation;Insulation;Envelope;m²;0.9;2.2;100;5200;4
Bitumen Membrane;Roofing;Roofing;Envelope;m²;6;14;60;3200;5
Clay Roof Tile;Roofing;Roofing;Envelope;pcs;1.1;2.6;400;16000;5
Concrete Roof Tile;Roofing;Roofing;Envelope;pcs;0.9;1.9;400;18000;4
Standing Seam Zinc Sheet;Roofing;Roofing;Envelope;m²;62;118;30;1400;3
Gutter 150 mm;Roofing;Roofing;Envelope;m;9;22;10;600;4
Triple Glazed Window;Windows & Doors;Glazing;Envelope;pcs;320;980;6;420;6
Curtain Wall Facade;Windows & Doors;Glazing;Envelope;m²;420;890;40;3600;3
Interior Door;Windows & Doors;Carpentry;Finishes;pcs;140;420;6;480;6
Fire Door EI30;Windows & Doors;Carpentry;Finishes;pcs;480;1250;2;120;3
Sliding Door;Windows & Doors;Glazing;Envelope;pcs;820;2600;1;60;3
Plasterboard 12.5 mm;Drywall;Drywall;Finishes;sheet;7;13;60;5200;8
Metal Stud CW75;Drywall;Drywall;Finishes;m;2.2;4.6;100;6400;6
Gypsum Plaster;Drywall;Plastering;Finishes;bag;9;17;40;2600;6
Joint Compound;Drywall;Drywall;Finishes;bag;14;26;10;700;4
Acrylic Paint;Finishes;Painting;Finishes;L;4;11;40;3600;7
Primer;Finishes;Painting;Finishes;L;5;12;20;1600;4
Ceramic Floor Tile;Finishes;Tiling;Finishes;m²;16;42;20;1800;7
Wall Tile;Finishes;Tiling;Finishes;m²;14;38;20;1200;5
Tile Adhesive;Finishes;Tiling;Finishes;bag;12;26;10;600;5
Oak Parquet;Finishes;Flooring;Finishes;m²;42;98;30;1400;4
Vinyl Flooring;Finishes;Flooring;Finishes;m²;18;38;40;2400;4
Carpet Tile;Finishes;Flooring;Finishes;m²;19;44;60;3200;3
Suspended Ceiling Panel;Finishes;Drywall;Finishes;m²;16;34;60;3600;4
Wash Basin;Sanitary;Plumbing;Finishes;pcs;80;260;2;180;4
Wall-hung Toilet;Sanitary;Plumbing;Finishes;pcs;160;420;2;180;4
Shower Tray;Sanitary;Plumbing;Finishes;pcs;140;380;2;120;3
Asphalt Binder Course;Paving;Earthworks;Landscaping;t;72;118;10;1400;4
Concrete Paver;Paving;Landscaping;Landscaping;m²;18;38;30;1800;5
Kerb Stone;Paving;Landscaping;Landscaping;m;11;24;20;900;4
Scaffolding;Equipment;Scaffolding;Structure;m²·month;4;9;100;5200;4
Anchor Bolt M20;Fixings;Steel Erection;Structure;pcs;3;8;40;2400;5
Construction Screws;Fixings;Carpentry;Structure;box;14;32;5;260;5
`;
