/**
 * What moves on public blockchains: network; asset; its name; kind; dollars a unit; coin that fees are paid in; dollars that coin costs; usual fee in that coin;
 * form of addresses (hex, base58, or bech32 with its prefix and length of the hash in bytes); latest block; seconds a block; confirmations that count as final;
 * usual transfer in dollars; weight. Rounded figures of the middle 2020s.
 */
export const ASSETS = `
network;symbol;name;asset_type;price#;fee_currency;fee_coin_price#;fee_median#;form;prefix;bytes#;block_height#;block_seconds#;final_after#;usual_usd#;weight#
Bitcoin;BTC;Bitcoin;Coin;96500;BTC;96500;0.000034;bech32;bc;20;925000;600;6;820;30
Ethereum;ETH;Ether;Coin;3400;ETH;3400;0.00062;hex;;;23800000;12;32;540;22
Ethereum;USDT;Tether;Stablecoin;1;ETH;3400;0.0013;hex;;;23800000;12;32;1150;12
Ethereum;USDC;USD Coin;Stablecoin;1;ETH;3400;0.0012;hex;;;23800000;12;32;980;10
Ethereum;DAI;Dai;Stablecoin;1;ETH;3400;0.0012;hex;;;23800000;12;32;700;2
Ethereum;LINK;Chainlink;Token;15.2;ETH;3400;0.0013;hex;;;23800000;12;32;420;3
Ethereum;UNI;Uniswap;Token;7.4;ETH;3400;0.0014;hex;;;23800000;12;32;330;2
Ethereum;AAVE;Aave;Token;184;ETH;3400;0.0014;hex;;;23800000;12;32;460;1
Ethereum;SHIB;Shiba Inu;Token;0.0000092;ETH;3400;0.0012;hex;;;23800000;12;32;180;2
Polygon;POL;Polygon;Coin;0.21;POL;0.21;0.0045;hex;;;79000000;2;128;60;4
Polygon;USDC;USD Coin;Stablecoin;1;POL;0.21;0.008;hex;;;79000000;2;128;140;4
Arbitrum;ETH;Ether;Coin;3400;ETH;3400;0.000009;hex;;;401000000;0.25;64;260;4
Arbitrum;USDC;USD Coin;Stablecoin;1;ETH;3400;0.000012;hex;;;401000000;0.25;64;310;4
Base;ETH;Ether;Coin;3400;ETH;3400;0.000006;hex;;;38500000;2;64;150;4
Base;USDC;USD Coin;Stablecoin;1;ETH;3400;0.000007;hex;;;38500000;2;64;170;5
BNB Smart Chain;BNB;BNB;Coin;880;BNB;880;0.000021;hex;;;68700000;0.75;15;190;5
BNB Smart Chain;USDT;Tether;Stablecoin;1;BNB;880;0.00005;hex;;;68700000;0.75;15;240;6
Avalanche;AVAX;Avalanche;Coin;15.5;AVAX;15.5;0.0009;hex;;;72000000;1.6;12;120;3
Solana;SOL;Solana;Coin;142;SOL;142;0.000015;base58;;;382000000;0.4;32;160;12
Solana;USDC;USD Coin;Stablecoin;1;SOL;142;0.000018;base58;;;382000000;0.4;32;220;6
Solana;BONK;Bonk;Token;0.0000105;SOL;142;0.00002;base58;;;382000000;0.4;32;75;2
Litecoin;LTC;Litecoin;Coin;88;LTC;88;0.00009;bech32;ltc;20;3010000;150;6;210;4
Cosmos Hub;ATOM;Cosmos;Coin;2.6;ATOM;2.6;0.0048;bech32;cosmos;20;28600000;6;1;95;2
`;
