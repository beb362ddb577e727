/** How parts are made: process; machine; material; seconds a piece; scrap in per cent; defects, each with its cause and what is done about it. */
export const PROCESSES = `
process;machine_type;materials[];cycle_low#;cycle_high#;scrap#;defects[]
Machining;CNC Milling Machine;Steel C45|Aluminum 6061|Stainless 304|Brass CW614N|Cast iron GJL-250;60;600;1.6;Dimension out of tolerance>Tool wear>Tool replaced and offset corrected|Surface roughness too high>Wrong feed rate>Feed rate reduced|Burr>Worn cutting edge>Deburring added|Thread damaged>Tap broken>Tap replaced|Tool mark>Chip trapped>Coolant nozzle realigned
Turning;CNC Lathe;Steel C45|Stainless 316L|Aluminum 6082|Brass CW614N;30;240;1.4;Diameter out of tolerance>Thermal drift>Offset corrected|Runout too high>Chuck misaligned>Chuck realigned|Burr>Worn insert>Insert replaced|Chatter marks>Overhang too long>Steady rest used
Casting;Die Casting Machine;Aluminum AlSi9Cu3|Zinc Zamak 5|Magnesium AZ91;40;120;4.2;Porosity>Trapped gas>Venting cleaned|Cold shut>Melt too cold>Melt temperature raised|Flash>Clamping force low>Die clamped again|Shrinkage cavity>Pressure too low>Intensification raised|Misrun>Shot speed low>Shot profile adjusted
Sand Casting;Induction Furnace;Cast iron GJL-250|Ductile iron GJS-400|Steel GS-45;600;2400;5.5;Sand inclusion>Mold erosion>Mold coating renewed|Porosity>Moist sand>Sand dried|Shrinkage cavity>Feeder too small>Feeder enlarged|Core shift>Core print worn>Core print repaired
Stamping;Stamping Press;Steel DC01|Steel S235|Aluminum 5754|Stainless 304;2;12;0.9;Burr>Blunt die>Die sharpened|Crack>Radius too small>Blank lubricated|Wrinkle>Blank holder force low>Force raised|Dent>Chip on die>Die cleaned|Hole missing>Punch broken>Punch replaced
Bending;Press Brake;Steel S235|Stainless 304|Aluminum 5754;15;90;1.3;Wrong angle>Springback>Angle corrected|Scratch>Dirty tool>Tool cleaned|Flange length off>Back gauge error>Back gauge calibrated|Crack at bend>Wrong grain direction>Blank turned
Laser Cutting;Laser Cutter;Steel S355|Stainless 304|Aluminum 5754;20;180;1;Dross>Focus wrong>Focus adjusted|Burnt edge>Feed too slow>Feed raised|Contour error>Sheet moved>Sheet clamped again|Scratch>Careless handling>Operators instructed
Injection Molding;Injection Molding Machine;ABS|PP|PA66-GF30|PC|POM|PE-HD;15;60;2.1;Flash>Clamping force low>Clamping force raised|Short shot>Material not fully melted>Barrel temperature raised|Sink mark>Holding pressure low>Holding pressure raised|Warpage>Uneven cooling>Cooling time extended|Discoloration>Material degraded>Barrel purged|Weld line>Melt too cold>Mold temperature raised|Silver streaks>Moist material>Material dried
Extrusion;Extruder;PVC|PE-HD|PP|Aluminum 6060;5;30;1.8;Wall thickness off>Die worn>Die replaced|Surface lines>Dirt in die>Die cleaned|Ovality>Vacuum low>Calibration adjusted|Bubbles>Moist material>Material dried
Welding;Welding Robot;Steel S235|Steel S355|Stainless 304;45;300;1.9;Incomplete fusion>Current too low>Welding current raised|Porosity>Shielding gas low>Gas flow corrected|Spatter>Wrong arc length>Parameters adjusted|Undercut>Travel speed too high>Speed reduced|Distortion>Heat input too high>Sequence changed
Forging;Hydraulic Press;Steel 42CrMo4|Steel C45|Titanium Ti6Al4V;20;90;2.4;Lap>Wrong preform>Preform corrected|Underfill>Blank too light>Blank weight raised|Scale pit>Furnace atmosphere>Descaling improved|Crack>Temperature too low>Heating extended
Electronics Assembly;Pick and Place Machine;FR-4|FR-4 High-Tg|Polyimide;30;180;0.7;Solder bridge>Too much paste>Stencil cleaned|Missing component>Feeder empty>Feeder refilled|Tombstone>Uneven heating>Reflow profile adjusted|Cold joint>Peak temperature low>Reflow profile adjusted|Wrong polarity>Feeder loaded wrong>Feeder check added|Component misaligned>Nozzle worn>Nozzle replaced
Cable Assembly;Assembly Robot;Copper PVC|Copper XLPE|Copper TPE;45;420;0.8;Crimp height off>Crimper worn>Crimper replaced|Wrong pin>Operator error>Pin map posted|Insulation nick>Strip blade off>Blade adjusted|Missing seal>Part not fed>Sensor added
Assembly;Assembly Robot;Mixed|Steel and plastic|Aluminum and steel;30;400;0.9;Missing part>Feeder empty>Presence check added|Loose screw>Torque too low>Torque program corrected|Misalignment>Fixture worn>Fixture repaired|Leak>Seal pinched>Seal greased before fitting|Noise>Bearing damaged>Supplier informed
Grinding;Grinding Machine;Steel 100Cr6|Steel 16MnCr5;30;200;1.1;Grinding burn>Coolant too weak>Coolant flow raised|Diameter out of tolerance>Wheel worn>Wheel dressed|Chatter marks>Wheel imbalance>Wheel balanced
Packaging;Packaging Machine;PET film|PE film|Cardboard;2;8;0.8;Seal leak>Jaw temperature low>Jaw temperature raised|Date code missing>Printer empty>Ribbon replaced|Underweight>Dosing drift>Scale calibrated|Label skew>Sensor dirty>Sensor cleaned
Sewing;Sewing Machine;Cotton|Polyester|Denim|Nylon 6.6;60;900;2.3;Broken stitch>Thread tension>Tension adjusted|Skipped stitch>Bent needle>Needle replaced|Open seam>Seam allowance small>Operators instructed|Stain>Oil leak>Machine cleaned|Size off>Cutting error>Pattern checked
Woodworking;CNC Milling Machine;Beech|Oak|Birch plywood|MDF;40;300;1.9;Chipped edge>Blunt cutter>Cutter replaced|Delamination>Glue spread low>Glue roller set|Colour mismatch>Batch mixed>Boards sorted|Warped panel>Moist wood>Kiln time extended
Tablet Pressing;Tablet Press;Microcrystalline cellulose|Lactose blend;1;2;0.6;Capping>Compression too fast>Speed reduced|Weight variation>Poor powder flow>Feeder speed adjusted|Chipping>Punch worn>Punch replaced|Sticking>Moist granulate>Drying extended
`;

/** Parts and products: name; category; process; kilograms; cost in dollars; a dimension in mm with its tolerance; weight. */
export const PARTS = `
name;category;process;weight_low#;weight_high#;cost_low#;cost_high#;dimension;nominal#;tolerance#;weight#
Gear Housing;Drivetrain;Casting;1.4;6.5;18;74;Bore diameter;62;0.03;6
Pump Housing;Fluid Power;Sand Casting;4;22;36;160;Flange bore;80;0.1;5
Valve Body;Fluid Power;Machining;0.4;3.2;14;68;Bore diameter;25;0.02;7
Drive Shaft;Drivetrain;Turning;1.2;9;22;120;Shaft diameter;35;0.015;7
Spindle;Machine Elements;Grinding;0.9;6;45;240;Journal diameter;40;0.008;3
Bearing Ring;Machine Elements;Grinding;0.1;1.8;3;28;Raceway diameter;52;0.01;5
Gear Wheel;Drivetrain;Machining;0.3;4.5;12;85;Pitch diameter;96;0.03;6
Connecting Rod;Engine;Forging;0.5;1.1;9;32;Big end bore;48;0.02;5
Crankshaft;Engine;Forging;9;24;70;260;Main journal;55;0.02;3
Piston;Engine;Casting;0.25;0.6;8;26;Skirt diameter;86;0.02;4
Cylinder Head;Engine;Casting;8;18;95;310;Deck height;124;0.05;3
Brake Disc;Brakes;Sand Casting;4.5;11;12;46;Thickness;24;0.05;6
Brake Caliper;Brakes;Casting;1.6;3.9;28;90;Piston bore;54;0.03;5
Brake Pad Set;Brakes;Assembly;0.8;1.9;9;34;Friction thickness;12;0.2;4
Steel Bracket;Structural;Stamping;0.1;1.6;1.1;9;Hole distance;60;0.2;9
Mounting Plate;Structural;Laser Cutting;0.3;6;3;28;Hole distance;120;0.15;6
Chassis Frame;Structural;Welding;18;95;85;420;Rail distance;760;1.5;4
Seat Frame;Interior;Welding;4;11;24;72;Width;480;1;3
Door Hinge;Body;Stamping;0.2;0.9;2;8;Pin hole;10;0.05;5
Door Panel;Body;Stamping;3;9;14;48;Length;1040;0.8;4
Exhaust Flange;Engine;Laser Cutting;0.3;1.2;3;12;Inner diameter;63;0.1;3
Plastic Cover;Housings;Injection Molding;0.03;0.5;0.4;4.2;Length;140;0.2;9
Sensor Housing;Housings;Injection Molding;0.01;0.12;0.3;2.6;Snap-fit width;18;0.08;8
Control Unit Case;Housings;Injection Molding;0.08;0.6;0.9;6.5;Screw boss distance;96;0.15;5
Bottle Cap;Packaging;Injection Molding;0.002;0.005;0.01;0.06;Inner diameter;28;0.1;5
Door Handle;Interior;Injection Molding;0.06;0.3;1.2;7;Length;168;0.3;4
Instrument Panel;Interior;Injection Molding;3;7;28;95;Width;1380;1.5;2
Fan Blade;Climate;Injection Molding;0.1;0.9;1.4;9;Diameter;380;0.5;4
PVC Pipe;Piping;Extrusion;0.8;6;1.6;11;Wall thickness;3.2;0.2;5
Window Profile;Construction;Extrusion;1.1;3.4;3;14;Height;70;0.3;4
Heat Sink;Electronics;Extrusion;0.05;1.2;1.4;16;Fin height;40;0.15;6
Control Board;Electronics;Electronics Assembly;0.04;0.3;14;120;Board width;100;0.2;9
Power Supply Board;Electronics;Electronics Assembly;0.08;0.6;11;75;Board width;80;0.2;6
LED Module;Electronics;Electronics Assembly;0.02;0.2;3;22;Length;280;0.3;5
Motor Controller;Electronics;Electronics Assembly;0.1;0.9;38;210;Connector pitch;2.54;0.05;4
Smartphone Mainboard;Electronics;Electronics Assembly;0.02;0.05;48;190;Board length;112;0.1;3
Battery Pack;Electronics;Assembly;0.4;9;32;380;Length;220;0.5;5
Cable Harness;Electrical;Cable Assembly;0.1;3.5;5;68;Length;1450;10;8
Charging Cable;Electrical;Cable Assembly;0.04;2.4;2;58;Length;2000;15;5
Wire Set;Electrical;Cable Assembly;0.03;0.8;1.2;14;Length;600;8;3
Electric Motor;Drives;Assembly;1.5;38;42;390;Shaft diameter;24;0.02;6
Gear Unit;Drives;Assembly;4;65;110;890;Shaft distance;112;0.05;4
Hydraulic Cylinder;Fluid Power;Assembly;3;42;64;460;Stroke;250;0.5;4
Water Pump;Fluid Power;Assembly;0.9;8;22;140;Impeller gap;0.6;0.1;4
Ball Valve;Fluid Power;Assembly;0.3;6;8;72;Face-to-face length;86;0.5;4
Air Filter;Filtration;Assembly;0.2;1.4;4;22;Height;58;0.4;4
Shock Absorber;Chassis;Assembly;1.6;4.2;18;76;Stroke;160;0.8;4
Steering Knuckle;Chassis;Forging;2.2;6;26;88;Hub bore;72;0.03;3
Control Arm;Chassis;Forging;1.8;5;19;64;Bush bore;36;0.05;3
Wheel Rim;Chassis;Casting;6;13;42;160;Bore diameter;66.6;0.05;4
Turbine Blade;Aerospace;Forging;0.2;2.8;180;1400;Chord width;46;0.05;2
Aircraft Bracket;Aerospace;Machining;0.1;1.4;48;320;Hole diameter;6.35;0.02;2
Hip Implant Stem;Medical;Forging;0.15;0.4;140;620;Taper diameter;12.7;0.01;2
Bone Screw;Medical;Turning;0.001;0.008;4;28;Thread diameter;4.5;0.02;3
Syringe Barrel;Medical;Injection Molding;0.004;0.02;0.03;0.2;Inner diameter;12.5;0.05;4
Infusion Set;Medical;Assembly;0.02;0.06;0.5;2.4;Tube length;1800;10;3
Cabinet Door;Furniture;Woodworking;2;7;9;42;Width;597;0.5;4
Table Top;Furniture;Woodworking;9;32;28;150;Length;1600;1;3
Chair Seat;Furniture;Woodworking;1.6;4;6;26;Width;420;1;3
Office Chair;Furniture;Assembly;9;18;48;210;Seat height;450;4;3
Denim Jeans;Apparel;Sewing;0.4;0.8;6;19;Waist width;410;8;4
Work Jacket;Apparel;Sewing;0.6;1.4;9;34;Sleeve length;620;8;3
Backpack;Apparel;Sewing;0.4;1.3;7;28;Height;460;6;2
Car Seat Cover;Interior;Sewing;0.5;1.6;8;36;Width;520;5;3
Snack Bag 150 g;Food;Packaging;0.15;0.16;0.3;0.9;Seal width;8;1;3
Coffee Pods Box;Food;Packaging;0.07;0.3;1.1;3.4;Height;110;1;2
Paracetamol 500 mg Tablet;Pharma;Tablet Pressing;0.0005;0.0006;0.004;0.012;Diameter;12.7;0.1;3
Vitamin C 1000 mg Tablet;Pharma;Tablet Pressing;0.001;0.002;0.01;0.03;Diameter;19;0.15;2
Sheet Metal Cabinet;Enclosures;Bending;12;55;48;260;Depth;400;0.8;4
Cable Tray;Enclosures;Bending;1.5;6;6;24;Width;200;0.8;4
Ventilation Duct;Climate;Bending;2;9;9;38;Diameter;250;1;3
Hex Bolt M8;Fasteners;Turning;0.012;0.05;0.06;0.4;Thread diameter;8;0.04;5
Flange Nut M10;Fasteners;Stamping;0.01;0.02;0.05;0.2;Width across flats;15;0.1;4
Coil Spring;Machine Elements;Forging;0.05;3;0.8;18;Free length;120;1;3
Injection Nozzle;Engine;Grinding;0.02;0.09;12;58;Needle diameter;4;0.003;2
Bicycle Frame;Structural;Welding;1.3;3.6;38;240;Head tube length;140;0.5;3
Pressure Vessel;Fluid Power;Welding;16;140;120;900;Diameter;450;1.5;2
Compressor Wheel;Engine;Machining;0.05;0.6;24;140;Bore diameter;8;0.008;2
Optical Lens Mount;Optics;Turning;0.01;0.2;9;64;Seat diameter;25.4;0.01;2
Robot Gripper Finger;Automation;Machining;0.05;0.6;16;90;Length;80;0.05;3
Toothbrush Handle;Consumer;Injection Molding;0.012;0.02;0.05;0.2;Length;182;0.4;3
Toy Brick;Consumer;Injection Molding;0.001;0.004;0.01;0.05;Stud distance;8;0.02;3
Garden Chair;Consumer;Injection Molding;1.8;3.4;4;12;Width;560;2;2
Kitchen Knife Blade;Consumer;Forging;0.06;0.2;5;36;Blade length;200;0.8;2
Frying Pan;Consumer;Stamping;0.6;1.7;5;24;Diameter;280;0.6;3
`;
