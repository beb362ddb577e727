/**
 * What carriers of a country offer, by the country of the sender: shape of the tracking number, days from and to, dollars for the first kilogram
 * and for each further one, heaviest parcel in kilograms, how often.
 */
export const SERVICES = `
country_code;carrier;service;service_level;shape;days_from#;days_to#;base#;per_kg#;most_kg#;weight#
US;UPS;UPS Ground;Standard;ups:03;2;5;9.8;0.9;68;22
US;UPS;UPS 3 Day Select;Expedited;ups:12;3;3;17;1.9;68;4
US;UPS;UPS 2nd Day Air;Two-day;ups:02;2;2;24;2.8;68;5
US;UPS;UPS Next Day Air;Next-day;ups:01;1;1;42;4.6;68;3
US;FedEx;FedEx Ground;Standard;fedex;2;5;9.9;0.9;68;12
US;FedEx;FedEx Home Delivery;Standard;fedex;2;5;10.4;0.9;32;10
US;FedEx;FedEx 2Day;Two-day;fedex;2;2;24;2.9;68;5
US;FedEx;FedEx Priority Overnight;Next-day;fedex;1;1;44;4.8;68;3
US;USPS;USPS Ground Advantage;Standard;usps:9400;3;6;5.9;1.6;31;17
US;USPS;USPS Priority Mail;Expedited;usps:9405;2;3;8.9;2.2;31;9
US;USPS;USPS Priority Mail Express;Next-day;usps:9470;1;2;29;4.1;31;2
US;DHL Express;DHL Express Worldwide;International;dhl;2;5;48;7.5;70;0.3
US;OnTrac;OnTrac Ground;Standard;letters:D;1;4;7.9;0.8;32;4
CA;Canada Post;Expedited Parcel;Standard;gs1:16:7;2;6;10;1.4;30;30
CA;Canada Post;Xpresspost;Expedited;gs1:16:4;1;3;15;2;30;14
CA;Purolator;Purolator Ground;Standard;digits:12;2;5;12;1.2;68;18
CA;Purolator;Purolator Express;Next-day;digits:12;1;2;27;3;68;8
CA;UPS;UPS Standard;Standard;ups:11;2;5;12;1.3;68;14
CA;FedEx;FedEx Ground;Standard;fedex;2;6;12;1.2;68;12
GB;Royal Mail;Tracked 48;Standard;post:GB;2;3;3.6;1.5;20;26
GB;Royal Mail;Tracked 24;Next-day;post:GB;1;2;4.6;1.8;20;14
GB;Royal Mail;Special Delivery;Next-day;post:GB;1;1;9;3;20;4
GB;DPD;DPD Next Day;Next-day;dpd:1550;1;1;7.6;0.9;30;17
GB;Evri;Evri Standard;Standard;letters:H;2;4;3.4;0.9;15;18
GB;Parcelforce;express48;Standard;post:GB;2;2;9.5;0.9;30;6
GB;DHL Express;DHL Express Worldwide;International;dhl;2;5;41;7;70;0.3
DE;DHL;DHL Paket;Standard;sscc:00340;1;3;5.9;0.6;31;46
DE;DPD;DPD Classic;Standard;dpd:0998;1;3;6.2;0.6;31;15
DE;Hermes;Hermes Paket;Standard;digits:14;2;4;5.4;0.6;31;16
DE;GLS;BusinessParcel;Standard;digits:11;1;3;6;0.6;40;12
DE;UPS;UPS Standard;Standard;ups:11;1;3;8;0.8;68;7
DE;DHL Express;DHL Express Worldwide;International;dhl;1;4;44;7;70;0.3
AT;Österreichische Post;Paket Österreich;Standard;post:AT;1;3;5.8;0.6;31;50
AT;DPD;DPD Classic;Standard;dpd:0622;1;3;6.2;0.6;31;25
AT;GLS;BusinessParcel;Standard;digits:11;1;3;6;0.6;40;25
CH;Die Post;PostPac Economy;Standard;gs1:18:9;2;3;8.5;0.7;30;48
CH;Die Post;PostPac Priority;Next-day;gs1:18:9;1;1;10.5;0.8;30;34
CH;DPD;DPD Classic;Standard;dpd:0619;1;2;9;0.7;31;18
FR;Colissimo;Colissimo Domicile;Standard;post:FR;2;3;7;1.2;30;36
FR;Chronopost;Chrono 13;Next-day;post:FR;1;1;14;1.6;30;18
FR;Mondial Relay;Point Relais;Standard;digits:8;3;5;4.6;0.7;30;24
FR;DPD;DPD Predict;Standard;dpd:1250;1;2;8;0.9;30;14
ES;Correos;Paq Estándar;Standard;post:ES;2;4;5.8;0.9;30;36
ES;SEUR;SEUR 24;Next-day;digits:13;1;1;8.4;0.9;31;24
ES;MRW;MRW 24;Next-day;digits:12;1;2;8;0.9;40;20
ES;GLS;Economy Parcel;Standard;digits:11;2;3;6.4;0.7;40;20
IT;Poste Italiane;Poste Delivery Standard;Standard;post:IT;3;5;7.4;0.8;30;34
IT;BRT;BRT Express;Expedited;digits:12;1;2;8.2;0.7;50;34
IT;GLS;National Parcel;Standard;digits:11;1;3;7.4;0.7;40;18
IT;SDA;SDA Express;Expedited;digits:13;1;2;8.8;0.8;30;14
NL;PostNL;Pakket;Standard;post:NL;1;2;6.8;0.5;31;60
NL;DHL eCommerce;For You;Standard;sscc:00340;1;2;6.4;0.5;31;28
NL;DPD;DPD Classic;Standard;dpd:0526;1;2;6.6;0.5;31;12
AU;Australia Post;Parcel Post;Standard;post:AU;2;7;7.4;1.8;22;46
AU;Australia Post;Express Post;Expedited;post:AU;1;3;10.5;2.6;22;26
AU;StarTrack;StarTrack Premium;Expedited;digits:12;1;3;14;2;32;14
AU;Sendle;Sendle Standard;Standard;letters:S;3;8;6.6;1.5;25;14
JP;Yamato Transport;TA-Q-BIN;Standard;mod7:12;1;2;6.4;0.4;30;48
JP;Sagawa Express;Hikyaku Express;Standard;mod7:12;1;2;6.2;0.4;30;30
JP;Japan Post;Yu-Pack;Standard;mod7:12;1;2;5.6;0.4;30;22
IN;Blue Dart;Dart Plus;Expedited;digits:11;1;3;2.6;1.2;32;28
IN;Delhivery;Delhivery Surface;Standard;digits:13;3;6;1.4;0.5;30;34
IN;India Post;Speed Post;Standard;post:IN;2;5;1.2;0.6;35;26
IN;Ekart;Ekart Standard;Standard;digits:12;3;6;1.3;0.5;30;12
BR;Correios;SEDEX;Expedited;post:BR;1;4;7;1.8;30;46
BR;Correios;PAC;Standard;post:BR;4;9;4.6;1;30;40
BR;Jadlog;Jadlog Package;Standard;digits:14;3;7;5;0.9;30;14
MX;Estafeta;Terrestre;Standard;digits:10;2;5;8;0.7;70;40
MX;DHL Express;DHL Express Nacional;Next-day;dhl;1;2;12;1.4;70;34
MX;Correos de México;Registrado;Standard;post:MX;4;10;3;0.8;20;26
XX;DHL Express;DHL Express Worldwide;International;dhl;1;5;46;7;70;34
XX;FedEx;FedEx International Priority;International;fedex;1;4;49;7.4;68;26
XX;UPS;UPS Worldwide Saver;International;ups:65;2;4;47;7.2;70;26
XX;GLS;EuroBusinessParcel;Standard;digits:11;2;6;11;1;40;8
XX;DPD;DPD Classic International;Standard;dpd:0998;2;6;11;1;31;6
`;

/** Senders without carriers of their own in the table. */
export const ANYWHERE = "XX";
