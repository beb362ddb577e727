/**
 * What moves on public blockchains: network; asset; its name; kind; dollars a unit; coin that fees are paid in; dollars that coin costs; usual fee in that coin;
 * form of addresses (hex, base58, or bech32 with its prefix and length of the hash in bytes); latest block; seconds a block; confirmations that count as final;
 * usual transfer in dollars; weight; address of the token's contract. Rounded figures of the middle 2020s.
 */
export const ASSETS = `
network;symbol;name;asset_type;price#;fee_currency;fee_coin_price#;fee_median#;form;prefix;bytes#;block_height#;block_seconds#;final_after#;usual_usd#;weight#;contract
Bitcoin;BTC;Bitcoin;Coin;96500;BTC;96500;0.000034;bech32;bc;20;925000;600;6;820;30;
Ethereum;ETH;Ether;Coin;3400;ETH;3400;0.00062;hex;;;23800000;12;32;540;22;
Ethereum;USDT;Tether;Stablecoin;1;ETH;3400;0.0013;hex;;;23800000;12;32;1150;12;0xdac17f958d2ee523a2206206994597c13d831ec7
Ethereum;USDC;USD Coin;Stablecoin;1;ETH;3400;0.0012;hex;;;23800000;12;32;980;10;0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48
Ethereum;DAI;Dai;Stablecoin;1;ETH;3400;0.0012;hex;;;23800000;12;32;700;2;0x6b175474e89094c44da98b954eedeac495271d0f
Ethereum;LINK;Chainlink;Token;15.2;ETH;3400;0.0013;hex;;;23800000;12;32;420;3;0x514910771af9ca656af840dff83e8264ecf986ca
Ethereum;UNI;Uniswap;Token;7.4;ETH;3400;0.0014;hex;;;23800000;12;32;330;2;0x1f9840a85d5af5bf1d1762f925bdaddc4201f984
Ethereum;AAVE;Aave;Token;184;ETH;3400;0.0014;hex;;;23800000;12;32;460;1;0x7fc66500c84a76ad7e9c93437bfc5ac33e2ddae9
Ethereum;SHIB;Shiba Inu;Token;0.0000092;ETH;3400;0.0012;hex;;;23800000;12;32;180;2;0x95ad61b0a150d79219dcf64e1e6cc01f0b64c4ce
Polygon;POL;Polygon;Coin;0.21;POL;0.21;0.0045;hex;;;79000000;2;128;60;4;
Polygon;USDC;USD Coin;Stablecoin;1;POL;0.21;0.008;hex;;;79000000;2;128;140;4;0x3c499c542cef5e3811e1192ce70d8cc03d5c3359
Arbitrum;ETH;Ether;Coin;3400;ETH;3400;0.000009;hex;;;401000000;0.25;64;260;4;
Arbitrum;USDC;USD Coin;Stablecoin;1;ETH;3400;0.000012;hex;;;401000000;0.25;64;310;4;0xaf88d065e77c8cc2239327c5edb3a432268e5831
Base;ETH;Ether;Coin;3400;ETH;3400;0.000006;hex;;;38500000;2;64;150;4;
Base;USDC;USD Coin;Stablecoin;1;ETH;3400;0.000007;hex;;;38500000;2;64;170;5;0x833589fcd6edb6e08f4c7c32d4f71b54bda02913
BNB Smart Chain;BNB;BNB;Coin;880;BNB;880;0.000021;hex;;;68700000;0.75;15;190;5;
BNB Smart Chain;USDT;Tether;Stablecoin;1;BNB;880;0.00005;hex;;;68700000;0.75;15;240;6;0x55d398326f99059ff775485246999027b3197955
Avalanche;AVAX;Avalanche;Coin;15.5;AVAX;15.5;0.0009;hex;;;72000000;1.6;12;120;3;
Solana;SOL;Solana;Coin;142;SOL;142;0.000015;base58;;;382000000;0.4;32;160;12;
Solana;USDC;USD Coin;Stablecoin;1;SOL;142;0.000018;base58;;;382000000;0.4;32;220;6;EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGkZwyTDt1v
Solana;BONK;Bonk;Token;0.0000105;SOL;142;0.00002;base58;;;382000000;0.4;32;75;2;DezXAZ8z7PnrnRjJz3wXBoRgixCa6xjnB7YaB1pPB263
Litecoin;LTC;Litecoin;Coin;88;LTC;88;0.00009;bech32;ltc;20;3010000;150;6;210;4;
Cosmos Hub;ATOM;Cosmos;Coin;2.6;ATOM;2.6;0.0048;bech32;cosmos;20;28600000;6;1;95;2;
Ethereum;WBTC;Wrapped Bitcoin;Token;96400;ETH;3400;0.0013;hex;;;23800000;12;32;4200;2;0x2260fac5e5542a773aa44fbcfedf7c193bc2c599
Ethereum;MKR;Maker;Token;1720;ETH;3400;0.0013;hex;;;23800000;12;32;900;0.5;0x9f8f72aa9304c8b593d555f12ef6589cc3a579a2
Ethereum;LDO;Lido DAO;Token;0.92;ETH;3400;0.0013;hex;;;23800000;12;32;310;1;0x5a98fcbea516cf06857215779fd812ca3bef1b32
Ethereum;CRV;Curve DAO Token;Token;0.48;ETH;3400;0.0014;hex;;;23800000;12;32;260;1;0xd533a949740bb3306d119cc777fa900ba034cd52
Ethereum;PEPE;Pepe;Token;0.0000052;ETH;3400;0.0012;hex;;;23800000;12;32;140;2;0x6982508145454ce325ddbe47a25d4ec3d2311933
Polygon;USDT;Tether;Stablecoin;1;POL;0.21;0.008;hex;;;79000000;2;128;120;3;0xc2132d05d31c914a87c6611c10748aeb04b58e8f
Arbitrum;USDT;Tether;Stablecoin;1;ETH;3400;0.000012;hex;;;401000000;0.25;64;280;2;0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9
Arbitrum;ARB;Arbitrum;Token;0.29;ETH;3400;0.000012;hex;;;401000000;0.25;64;110;2;0x912ce59144191c1204e64559fe8253a0e49e6548
Optimism;ETH;Ether;Coin;3400;ETH;3400;0.000006;hex;;;144000000;2;64;170;2;
Optimism;USDC;USD Coin;Stablecoin;1;ETH;3400;0.000008;hex;;;144000000;2;64;190;2;0x0b2c639c533813f4aa9d7837caf62653d097ff85
Optimism;OP;Optimism;Token;0.43;ETH;3400;0.000008;hex;;;144000000;2;64;95;1;0x4200000000000000000000000000000000000042
BNB Smart Chain;USDC;USD Coin;Stablecoin;1;BNB;880;0.00005;hex;;;68700000;0.75;15;230;3;0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d
Avalanche;USDC;USD Coin;Stablecoin;1;AVAX;15.5;0.0012;hex;;;72000000;1.6;12;180;2;0xb97ef9ef8734c71904d8002f8b6bc66dd9c48a6e
Solana;USDT;Tether;Stablecoin;1;SOL;142;0.000018;base58;;;382000000;0.4;32;210;3;Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB
Solana;JUP;Jupiter;Token;0.34;SOL;142;0.00002;base58;;;382000000;0.4;32;85;1;JUPyiwrYJFskUPiHa7hkeR8VUtAeFoSYbKedZNsDvCN
Osmosis;OSMO;Osmosis;Coin;0.11;OSMO;0.11;0.031;bech32;osmo;20;45200000;1.5;1;65;1;
`;
