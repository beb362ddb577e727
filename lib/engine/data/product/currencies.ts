/**
 * What one US dollar buys, roughly, and how prices end: `cents` as in 19.99, `dimes` as in 19.90, or the whole amount that prices are
 * counted in (1 gives 199, 10 gives 1,990, 1000 gives 199,000; a ! ends them in 8 instead of 9).
 */
export const CURRENCIES: Readonly<Record<string, string>> = Object.fromEntries(
  `USD 1 cents;EUR .92 cents;GBP .79 cents;CAD 1.36 cents;AUD 1.5 cents;NZD 1.62 cents;CHF .9 dimes;LIE .9 dimes;SEK 10.5 1;NOK 10.6 1;DKK 6.9 1;ISK 138 10;PLN 4 cents;CZK 23 1;
HUF 360 10;RON 4.6 cents;BGN 1.8 cents;RSD 108 10;BAM 1.8 cents;MKD 57 1;ALL 93 10;MDL 18 1;UAH 41 1;RUB 90 10;BYN 3.3 cents;GEL 2.7 cents;AMD 390 10;AZN 1.7 cents;KZT 480 10;UZS 12600 1000;KGS 87 1;TJS 10.8 dimes;TMT 3.5 dimes;
TRY 33 1;ILS 3.7 dimes;AED 3.7 1;SAR 3.75 1;QAR 3.65 1;KWD .31 dimes;BHD .38 dimes;OMR .38 dimes;JOD .71 dimes;LBP 89500 10000;IQD 1310 100;IRR 420000 10000;SYP 13000 1000;YER 250 10;EGP 48 1;MAD 10 1;DZD 135 10;TND 3.1 dimes;LYD 4.8 dimes;SDG 600 10;
JPY 150 10!;CNY 7.2 1;HKD 7.8 1;TWD 32 1;MOP 8 1;KRW 1350 100;KPW 900 100;MNT 3400 100;VND 25000 1000;THB 35 1;IDR 16000 1000;MYR 4.6 dimes;SGD 1.35 dimes;PHP 57 1;KHR 4100 100;LAK 21500 1000;MMK 2100 100;BND 1.35 dimes;
INR 83 1;PKR 278 10;BDT 118 10;LKR 300 10;NPR 133 10;BTN 83 1;MVR 15.4 1;AFN 70 1;
MXN 18 1;BRL 5.2 dimes;ARS 900 100;CLP 930 10;COP 4000 100;PEN 3.75 dimes;UYU 39 1;PYG 7400 100;BOB 6.9 dimes;VES 36 1;GTQ 7.8 cents;HNL 25 1;NIO 36.6 1;CRC 520 10;PAB 1 cents;DOP 59 1;CUP 120 10;HTG 132 10;JMD 156 10;TTD 6.8 cents;BSD 1 cents;BBD 2 cents;BZD 2 cents;GYD 209 10;SRD 35 1;
ZAR 18.5 1;NGN 1500 100;KES 130 10;GHS 14.5 1;TZS 2600 100;UGX 3750 100;RWF 1300 100;ETB 57 1;XOF 605 100;XAF 605 100;XPF 110 10;ZMW 26 1;BWP 13.6 1;NAD 18.5 1;SZL 18.5 1;LSL 18.5 1;MUR 46 1;MGA 4500 100;MWK 1730 100;MZN 64 1;AOA 850 100;CDF 2800 100;GNF 8600 100;SLE 22 1;LRD 193 10;MRU 40 1;BIF 2870 100;
FJD 2.25 cents;PGK 3.9 cents;SOS 570 10`
    .replaceAll("\n", "")
    .split(";")
    .map((line) => [line.slice(0, 3), line.slice(4)]),
);
