/** Ways to make electricity: fuel; technology; megawatts; share of the hours at full power; efficiency and kilograms of CO2 per megawatt-hour; cost in dollars a megawatt-hour; oldest and newest year; causes of outages; words in names; weight. */
export const TECHNOLOGIES = `
fuel;technology;mw_low#;mw_high#;factor_low#;factor_high#;efficiency_low#;efficiency_high#;co2#;cost_low#;cost_high#;year_low#;year_high#;outages[];words[];renewable;weight#
Solar;Photovoltaic;1.5;320;0.11;0.29;17;23;0;24;52;2008;2026;Inverter failure|Grid curtailment|Module cleaning|Transformer fault;Solar Park|Solar Farm|Sun Field|PV Park;Yes;30
Solar;Concentrated solar;50;250;0.2;0.36;14;24;0;70;140;2007;2022;Receiver leak|Salt pump failure|Mirror washing;Solar Tower|Sun Field;Yes;1
Wind;Onshore wind;4;420;0.22;0.44;35;46;0;26;50;2001;2026;Gearbox failure|Blade inspection|Grid curtailment|Icing|Converter fault;Wind Farm|Ridge Wind|Wind Park;Yes;26
Wind;Offshore wind;150;1400;0.36;0.53;38;48;0;58;120;2009;2026;Export cable fault|Blade inspection|Converter fault|Storm shutdown;Offshore Wind|Bank Wind Farm;Yes;4
Hydro;Run of river;0.8;180;0.35;0.62;85;92;0;30;80;1925;2020;Low river flow|Trash rack cleaning|Runner inspection|Flood;Hydro Plant|River Station|Weir;Yes;8
Hydro;Reservoir;20;2200;0.28;0.52;87;93;0;28;75;1935;2018;Low reservoir level|Runner inspection|Gate repair|Generator rewind;Dam|Hydro Station;Yes;7
Hydro;Pumped storage;80;1800;0.1;0.22;72;82;0;60;130;1960;2024;Pump-turbine overhaul|Shaft seal|Gate repair;Pumped Storage;Yes;2
Natural gas;Combined cycle;180;1400;0.38;0.68;52;62;350;38;78;1992;2025;Compressor washing|Steam leak|Hot gas path inspection|Fuel supply;Combined Cycle Plant|Energy Center|Power Station;No;15
Natural gas;Open cycle turbine;20;380;0.04;0.16;33;41;520;90;190;1985;2024;Failed start|Combustor inspection|Vibration trip;Peaking Plant|Power Station;No;7
Coal;Steam turbine;120;2400;0.38;0.72;33;45;880;55;120;1962;2016;Boiler tube leak|Mill failure|Ash handling|Turbine overhaul|Condenser leak;Power Station|Generating Station;No;7
Lignite;Steam turbine;200;3000;0.45;0.7;34;43;1050;50;105;1965;2012;Boiler tube leak|Conveyor failure|Ash handling|Turbine overhaul;Power Station;No;2
Nuclear;Pressurized water reactor;850;3800;0.78;0.94;32;37;0;62;130;1972;2022;Refueling|Steam generator inspection|Turbine trip|Pump vibration;Nuclear Station|Nuclear Power Plant;No;4
Nuclear;Boiling water reactor;650;2600;0.76;0.93;32;35;0;60;125;1970;2012;Refueling|Control rod drive|Turbine trip;Nuclear Station;No;1
Biomass;Steam turbine;3;120;0.48;0.82;24;36;30;75;140;1995;2023;Fuel conveyor jam|Boiler fouling|Ash removal;Biomass Plant|Energy Center;Yes;6
Biogas;Gas engine;0.3;6;0.52;0.86;36;43;20;80;150;2002;2024;Engine overhaul|Digester foaming|Low gas quality;Biogas Plant;Yes;5
Waste;Waste to energy;8;90;0.6;0.86;20;29;420;65;130;1988;2022;Boiler fouling|Crane failure|Flue gas treatment;Waste-to-Energy Plant|Energy Recovery;No;3
Geothermal;Flash steam;10;180;0.7;0.94;11;18;40;48;95;1975;2021;Scaling|Well workover|Cooling tower fan;Geothermal Plant|Geothermal Field;Yes;2
Oil;Diesel generator;1;150;0.05;0.32;36;44;680;140;320;1968;2018;Injector failure|Fuel delivery|Overhaul;Diesel Station|Power Station;No;3
Battery;Lithium-ion storage;5;350;0.06;0.16;84;92;0;90;180;2016;2026;Cell replacement|Cooling fault|Inverter failure;Battery Storage|Storage Park;Yes;4
`;
