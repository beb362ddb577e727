import type { GeneratorInput } from "@/lib/schema/generators";

/** Countries: name; code; continent; capital; currency; millions of people; GDP in billions of dollars; square kilometres; life expectancy. Rounded figures of the early 2020s. */
const FACTS = `
China;CN;Asia;Beijing;CNY;1410;17800;9597000;78.2
India;IN;Asia;New Delhi;INR;1430;3570;3287000;70.2
United States;US;North America;Washington;USD;335;27400;9834000;77.5
Indonesia;ID;Asia;Jakarta;IDR;278;1370;1905000;68.6
Pakistan;PK;Asia;Islamabad;PKR;241;338;881900;66.4
Nigeria;NG;Africa;Abuja;NGN;224;363;923800;53.9
Brazil;BR;South America;Brasília;BRL;216;2170;8516000;73.4
Bangladesh;BD;Asia;Dhaka;BDT;173;437;147600;73.7
Mexico;MX;North America;Mexico City;MXN;128;1790;1964000;74.8
Japan;JP;Asia;Tokyo;JPY;124;4210;378000;84.1
Philippines;PH;Asia;Manila;PHP;117;437;300000;72.2
Egypt;EG;Africa;Cairo;EGP;113;396;1002000;70.2
Ethiopia;ET;Africa;Addis Ababa;ETB;127;164;1104000;65.6
Vietnam;VN;Asia;Hanoi;VND;99;430;331000;74.6
Germany;DE;Europe;Berlin;EUR;84;4460;357600;80.7
Turkey;TR;Asia;Ankara;TRY;85;1110;783600;78.5
Iran;IR;Asia;Tehran;IRR;89;404;1648000;74.6
Thailand;TH;Asia;Bangkok;THB;72;515;513100;79.7
United Kingdom;GB;Europe;London;GBP;68;3340;243600;82.1
France;FR;Europe;Paris;EUR;68;3030;551500;82.9
Italy;IT;Europe;Rome;EUR;59;2250;301300;82.9
South Africa;ZA;Africa;Pretoria;ZAR;60;378;1219000;62.3
Kenya;KE;Africa;Nairobi;KES;55;107;580400;62.1
Colombia;CO;South America;Bogotá;COP;52;363;1142000;73.7
South Korea;KR;Asia;Seoul;KRW;52;1710;100400;83.5
Spain;ES;Europe;Madrid;EUR;48;1580;506000;83.8
Argentina;AR;South America;Buenos Aires;ARS;46;641;2780000;76.1
Ukraine;UA;Europe;Kyiv;UAH;37;179;603500;72.1
Poland;PL;Europe;Warsaw;PLN;37;811;312700;78.4
Canada;CA;North America;Ottawa;CAD;40;2140;9985000;82.2
Morocco;MA;Africa;Rabat;MAD;38;141;446600;75.0
Saudi Arabia;SA;Asia;Riyadh;SAR;37;1070;2150000;77.9
Peru;PE;South America;Lima;PEN;34;268;1285000;73.4
Malaysia;MY;Asia;Kuala Lumpur;MYR;34;400;330800;76.3
Australia;AU;Oceania;Canberra;AUD;27;1730;7692000;83.2
Netherlands;NL;Europe;Amsterdam;EUR;18;1120;41500;81.9
Chile;CL;South America;Santiago;CLP;20;336;756100;79.5
Romania;RO;Europe;Bucharest;RON;19;351;238400;76.0
Belgium;BE;Europe;Brussels;EUR;12;632;30500;82.0
Sweden;SE;Europe;Stockholm;SEK;10.5;593;450300;83.1
Greece;GR;Europe;Athens;EUR;10.4;238;132000;80.6
Portugal;PT;Europe;Lisbon;EUR;10.5;287;92200;81.7
Switzerland;CH;Europe;Bern;CHF;8.8;885;41300;83.9
Austria;AT;Europe;Vienna;EUR;9.1;516;83900;81.6
Norway;NO;Europe;Oslo;NOK;5.5;486;385200;83.1
Denmark;DK;Europe;Copenhagen;DKK;5.9;404;43100;81.4
Finland;FI;Europe;Helsinki;EUR;5.6;300;338400;81.2
New Zealand;NZ;Oceania;Wellington;NZD;5.2;253;268000;82.5
Ireland;IE;Europe;Dublin;EUR;5.3;546;70300;82.4
Iceland;IS;Europe;Reykjavik;ISK;0.4;31;103000;82.6
`
  .trim()
  .split("\n")
  .map((line) => line.split(";"));

const column = (at: number): (string | number)[] => FACTS.map((facts) => (at < 5 ? facts[at]! : Number(facts[at])));

/** What is so of the row's country. */
function told(at: number, scale = 1): GeneratorInput {
  const values = column(at).map((value) => (typeof value === "number" ? Math.round(value * scale * 10) / 10 : value));
  return {
    kind: "choice",
    values,
    given: { field: "@country", cases: values.map((value, i) => ({ equals: [FACTS[i]![0]!], values: [value] })) },
  };
}

export const countryName: GeneratorInput = { kind: "choice", values: column(0) };
export const countryCode = told(1);
export const continent = told(2);
export const capital = told(3);
export const currency = told(4);
export const population = told(5, 1_000_000);
export const gdpBillions = told(6);
export const areaKm2 = told(7);
export const lifeExpectancy = told(8);
