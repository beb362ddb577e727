/**
 * Positions of each sport, one a line: sport; position; code; players of a squad; height in cm and weight in kg of men; shirt numbers from a to b; then what a player there does in a game:
 * goals or touchdowns; assists; points; rebounds; yards; hits that bring runs; share of at-bats that are hits, or earned runs of pitchers.
 */
export const POSITIONS = `
sport;position;code;squad#;height#;weight#;from#;to#;goals#;assists#;points#;rebounds#;yards#;runs#;rate#
Soccer;Goalkeeper;GK;3;190;84;1;31;0;0.01;;;;;
Soccer;Defender;DF;8;184;79;2;35;0.04;0.06;;;;;
Soccer;Midfielder;MF;9;179;74;6;45;0.13;0.16;;;;;
Soccer;Forward;FW;6;181;76;7;49;0.4;0.18;;;;;
Basketball;Point Guard;PG;3;188;86;0;35;;6.1;14.6;3.8;;;
Basketball;Shooting Guard;SG;3;196;91;0;35;;3.4;15.2;4.1;;;
Basketball;Small Forward;SF;3;201;98;0;45;;2.8;13.8;5.6;;;
Basketball;Power Forward;PF;3;206;107;0;50;;2.2;12.9;7.2;;;
Basketball;Center;C;3;211;115;0;55;;2;12.1;9.1;;;
American Football;Quarterback;QB;3;191;101;1;19;1.5;;;;232;;
American Football;Running Back;RB;4;180;97;20;39;0.42;;;;54;;
American Football;Wide Receiver;WR;6;185;91;10;19;0.34;;;;51;;
American Football;Tight End;TE;3;195;114;80;89;0.24;;;;32;;
American Football;Offensive Lineman;OL;9;195;141;60;79;0;;;;0;;
American Football;Defensive Lineman;DL;8;193;132;90;99;0;;;;0;;
American Football;Linebacker;LB;7;188;108;40;59;0.02;;;;0;;
American Football;Cornerback;CB;6;181;88;20;39;0.03;;;;0;;
American Football;Safety;S;4;183;93;20;49;0.03;;;;0;;
American Football;Kicker;K;1;182;88;1;9;0;;;;0;;
Baseball;Starting Pitcher;SP;5;190;98;20;69;0;;;;;0;4.1
Baseball;Relief Pitcher;RP;8;189;97;20;79;0;;;;;0;3.9
Baseball;Catcher;C;2;184;97;2;40;0.09;;;;;0.42;0.238
Baseball;First Baseman;1B;2;190;102;3;50;0.14;;;;;0.56;0.255
Baseball;Second Baseman;2B;2;181;85;1;30;0.09;;;;;0.43;0.256
Baseball;Shortstop;SS;2;183;86;1;30;0.11;;;;;0.46;0.257
Baseball;Third Baseman;3B;2;186;95;5;40;0.13;;;;;0.5;0.252
Baseball;Outfielder;OF;5;185;92;1;60;0.13;;;;;0.48;0.251
Ice Hockey;Goaltender;G;2;190;90;1;40;0;0.01;;;;;
Ice Hockey;Defenseman;D;7;187;92;2;77;0.09;0.27;;;;;
Ice Hockey;Center;C;4;185;89;9;91;0.28;0.38;;;;;
Ice Hockey;Left Wing;LW;4;185;90;8;93;0.25;0.28;;;;;
Ice Hockey;Right Wing;RW;4;185;90;8;93;0.25;0.28;;;;;
Volleyball;Setter;S;2;193;84;1;18;;;1.4;;;;
Volleyball;Outside Hitter;OH;4;200;88;1;18;;;11.8;;;;
Volleyball;Opposite;OPP;2;203;91;1;18;;;12.9;;;;
Volleyball;Middle Blocker;MB;4;206;93;1;18;;;7.4;;;;
Volleyball;Libero;L;2;185;79;1;18;;;0;;;;
Rugby;Prop;PR;5;186;119;1;3;0.06;;;;;;
Rugby;Hooker;HK;2;183;109;2;2;0.12;;;;;;
Rugby;Lock;LK;4;200;117;4;5;0.06;;;;;;
Rugby;Flanker;FL;4;189;108;6;7;0.12;;;;;;
Rugby;Number Eight;N8;2;190;111;8;8;0.14;;;;;;
Rugby;Scrum-half;SH;2;175;83;9;9;0.14;;;;;;
Rugby;Fly-half;FH;2;182;90;10;10;0.1;;;;;;
Rugby;Center;CE;4;187;99;12;13;0.2;;;;;;
Rugby;Wing;WG;4;184;93;11;14;0.34;;;;;;
Rugby;Fullback;FB;2;185;92;15;15;0.22;;;;;;
Cricket;Batter;BAT;6;180;78;1;99;;;26;;;;
Cricket;Bowler;BOWL;6;184;81;1;99;;;5;;;;
Cricket;All-rounder;AR;4;182;80;1;99;;;18;;;;
Cricket;Wicketkeeper;WK;2;177;75;1;99;;;24;;;;
Handball;Goalkeeper;GK;2;194;95;1;16;0;0.1;;;;;
Handball;Left Wing;LW;2;184;81;2;30;3.1;0.8;;;;;
Handball;Right Wing;RW;2;184;81;2;30;3.1;0.8;;;;;
Handball;Center Back;CB;2;188;89;2;30;3.4;3.6;;;;;
Handball;Left Back;LB;3;196;97;2;30;4.2;2.2;;;;;
Handball;Right Back;RB;3;194;96;2;30;4;2.1;;;;;
Handball;Pivot;PV;2;195;106;2;30;2.8;0.4;;;;;
`;
