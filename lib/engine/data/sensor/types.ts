/**
 * Kinds of sensors: name; unit; range; usual value and its spread from place to place; swing of the day (half of it above and below, highest
 * at three in the afternoon); noise; digits; accuracy; models; where they hang; how they fail; weight.
 */
export const SENSOR_TYPES = `
type;unit;low#;high#;usual#;spread#;swing#;noise#;scale#;accuracy;models[];places[];failures[];weight#
Temperature;°C;-40;125;21.5;2.2;2.4;0.25;1;±0.3 °C;DS18B20|TMP117|PT100-A|SHT45;Server room|Production hall|Warehouse A|Office 2nd floor|Boiler room|Loading dock;Sensor drift|Probe disconnected|Out of range|Battery low;16
Cold Storage Temperature;°C;-40;60;3.4;0.9;0.5;0.2;1;±0.5 °C;TMP117|PT100-B|EBI-25;Cold room 1|Cold room 2|Walk-in fridge|Vaccine fridge|Dairy cooler;Door left open|Compressor failure|Sensor drift|Battery low;5
Freezer Temperature;°C;-90;40;-20.5;1.2;0.4;0.3;1;±0.5 °C;PT1000-F|EBI-310;Freezer 1|Freezer 2|Blast freezer|Frozen goods store;Door left open|Defrost failure|Icing|Battery low;3
Humidity;%RH;0;100;46;6;-5;0.9;1;±2 %RH;SHT31|BME280|HIH-4030|HDC1080;Warehouse A|Server room|Greenhouse 1|Archive|Production hall;Condensation|Sensor drift|Battery low|Signal lost;12
Air Pressure;hPa;300;1100;1014;2.2;-0.8;0.3;1;±1 hPa;BMP388|LPS22HB|MS5611;Roof|Clean room|Weather mast|Control room;Sensor drift|Membrane clogged|Signal lost;5
Line Pressure;bar;0;16;6.2;0.5;0.1;0.08;2;±0.5 % FS;MBS 3000|PN7094|S-20;Compressed air main|Hydraulic unit 2|Pump outlet|Filter inlet;Leak|Zero drift|Wiring fault|Out of range;7
Vibration;mm/s;0;50;2.1;0.7;0.2;0.22;2;±5 %;VTV122|ADXL355|VSA004;Motor 1 drive end|Pump P-101 bearing|Fan 3 housing|Gearbox 2|Compressor K-2;Bearing wear|Loose mounting|Cable damage|Imbalance;9
Flow Rate;L/min;0;400;118;26;8;2.5;1;±1 % of reading;SM8000|Promag W|FTB-905;Cooling loop 1|Water main|Chemical dosing line|Irrigation line;Air in line|Blockage|Magnet fouling|Signal lost;6
Tank Level;%;0;100;64;14;-2;0.6;1;±0.5 %;LMT100|VegaPuls 21|UC500;Tank T-101|Rainwater cistern|Diesel tank|Silo 3;Foam on surface|Echo lost|Sensor fouling|Battery low;5
Motion;count;0;500;14;6;11;3;0;±1 count;HC-SR501|EKMB1|PIR-STD;Entrance|Corridor B|Meeting room 2|Car park|Shop floor;False trigger|Lens dirty|Battery low;6
Light;lux;0;100000;340;120;280;16;0;±10 %;BH1750|VEML7700|TSL2591;Office 2nd floor|Greenhouse 1|Loading dock|Facade south;Lens dirty|Saturation|Signal lost;6
CO2;ppm;0;5000;640;90;170;18;0;±50 ppm;SCD41|MH-Z19B|K30;Meeting room 2|Classroom 4|Open-plan office|Canteen;Baseline drift|Calibration due|Battery low;7
Volatile Organics;ppb;0;60000;180;60;40;14;0;±15 %;SGP40|CCS811|ENS160;Paint shop|Open-plan office|Laboratory|Print room;Sensor poisoned|Baseline drift|Warm-up not finished;3
Fine Particles;µg/m³;0;1000;11;4;3;1.6;1;±10 µg/m³;SPS30|PMS5003|OPC-N3;Roadside mast|Grinding shop|Roof|Lobby;Fan blocked|Laser aged|Inlet clogged;4
Noise;dB(A);30;130;58;7;9;1.8;1;±1.5 dB;SM-A50|SPH0645|WS302;Press shop|Street side|Compressor room|Open-plan office;Wind noise|Microphone aged|Battery low;3
Soil Moisture;%VWC;0;60;26;5;-1.2;0.5;1;±3 %;TEROS 12|VH400|SMT100;Field 3 north|Orchard row 12|Greenhouse 2|Vineyard block B;Poor soil contact|Cable chewed|Battery low|Salt build-up;5
Soil Temperature;°C;-20;60;14;2.5;1.6;0.2;1;±0.5 °C;TEROS 11|DS18B20-W;Field 3 north|Vineyard block B|Greenhouse 2;Cable chewed|Battery low|Sensor drift;2
Leaf Wetness;%;0;100;22;12;-14;3;0;±5 %;PHYTOS 31|LWS-10;Orchard row 12|Vineyard block B|Field 1;Surface dirty|Battery low;1
Water pH;pH;0;14;7.3;0.25;0.05;0.04;2;±0.05 pH;CPS11E|pH-4502C|Orbisint;Effluent outlet|Aquaculture tank 4|Pool plant|Neutralisation basin;Probe aged|Calibration due|Reference junction blocked;3
Dissolved Oxygen;mg/L;0;20;7.9;0.7;0.6;0.15;2;±0.1 mg/L;COS61E|OptiDO;Aquaculture tank 4|Aeration basin|River station;Membrane fouled|Calibration due;2
Turbidity;NTU;0;1000;2.4;1.2;0.3;0.3;2;±2 %;CUS52D|TSD-10;Waterworks filter 2|River station|Effluent outlet;Lens fouled|Bubbles|Calibration due;1
Conductivity;µS/cm;0;20000;520;120;10;8;0;±1 %;CLS50D|DFR0300;Boiler feed|Cooling tower|River station;Electrode scaling|Calibration due;2
Electric Current;A;0;200;38;14;11;1.4;2;±1 %;SCT-013|ACS758|CT-50;Panel 1 feeder|Motor 1|Chiller|HVAC unit 3;Clamp open|Overload|Wiring fault;5
Voltage;V;0;480;231;2.4;-1.4;0.7;1;±0.5 %;PZEM-004T|ZMPT101B;Panel 1 feeder|UPS output|Substation S2;Phase loss|Overvoltage|Wiring fault;4
Power;kW;0;500;42;16;15;1.8;2;±1 %;PM5340|EM340|PAC2200;Panel 1 feeder|Chiller|Line 2|Compressor room;CT reversed|Phase loss|Communication lost;5
Gas Leak;ppm;0;10000;4;1.5;0.3;0.8;0;±5 % LEL;MQ-4|SD1|GD10;Boiler room|Kitchen|Gas store|Battery room;Sensor poisoned|Calibration due|Warm-up not finished;3
Carbon Monoxide;ppm;0;1000;2.2;0.8;0.9;0.4;1;±3 ppm;ZE07-CO|TGS5042;Car park|Boiler room|Forklift bay;Cell aged|Calibration due;2
Smoke;%/m;0;20;0.06;0.02;0.01;0.015;2;±0.1 %/m;OSD63|FAP-425;Corridor B|Server room|Warehouse A;Dust in chamber|Insect|Battery low;2
Door Contact;state;0;1;0;0;0;0;0;exact;MC-38|WS301;Entrance|Cold room 1|Server room|Gate 3;Magnet misaligned|Battery low|Tamper;4
Position;mm;0;500;182;60;0;1.2;2;±0.05 mm;LVDT-200|BTL7;Press 2 ram|Valve V-12|Slide gate;Cable damage|Zero drift|Target lost;2
Rotational Speed;rpm;0;6000;1480;30;4;6;0;±0.1 %;MA5-N|GT101;Motor 1|Fan 3|Spindle 4|Turbine T1;Target lost|Slip|Cable damage;4
Torque;N·m;0;500;86;22;3;3.5;1;±0.2 % FS;T22|8661;Test bench 1|Screwdriver station 4|Mixer 2;Overload|Zero drift;1
Weight;kg;0;2000;412;180;0;1.5;1;±0.1 % FS;PW15|RTN C3;Silo 3|Filling line 1|Truck scale;Overload|Load cell damaged|Moisture ingress;3
Wind Speed;m/s;0;60;4.6;1.4;1.5;0.9;1;±0.3 m/s;WindSonic|A100R;Weather mast|Crane 2|Wind turbine nacelle;Icing|Bearing wear|Signal lost;2
Solar Irradiance;W/m²;0;1500;230;20;230;24;0;±5 %;SR05|CMP11;Roof|PV field north|Weather mast;Dome dirty|Level out|Signal lost;2
Rain Gauge;mm;0;100;0.1;0.05;0;0.08;1;±0.2 mm;TR-525|WH40;Weather mast|Field 1|Dam crest;Funnel blocked|Tipping stuck|Battery low;1
Parking Occupancy;state;0;1;0;0;0;0;0;exact;PNI PlacePod|TBS220;Bay A-14|Bay B-02|Bay C-21;Interference|Battery low;2
GPS Speed;km/h;0;160;46;18;6;9;1;±1 km/h;NEO-M9N|FMB120;Truck 12|Van 4|Forklift 7;No fix|Antenna fault|Battery low;2
Heart Rate;bpm;30;220;74;7;6;3;0;±2 bpm;MAX30102|H10;Wearable 01|Wearable 02|Ward bed 6;Poor skin contact|Motion artefact|Battery low;2
Strain;µm/m;-2000;2000;118;60;24;4;0;±2 %;SG-350|FBG-S1;Bridge span 2|Crane girder|Tank shell;Bond failure|Temperature drift;1
`;
