/** Connections that firewalls see: direction, service, port, protocol, share that is allowed, rule, usual bytes, weight. */
export const SERVICES = `
direction;service;port#;protocol;allowed#;rule_of_service;bytes#;weight#
Outbound;HTTPS;443;TCP;98;allow-web-out;42000;300
Outbound;HTTP;80;TCP;92;allow-web-out;16000;40
Outbound;QUIC;443;UDP;94;allow-web-out;60000;70
Outbound;DNS;53;UDP;97;allow-dns;240;120
Outbound;NTP;123;UDP;99;allow-ntp;90;18
Outbound;SMTP submission;587;TCP;95;allow-mail-out;24000;10
Outbound;SMTP;25;TCP;30;deny-direct-mail;900;6
Outbound;SSH;22;TCP;70;allow-admin-ssh;18000;8
Outbound;IMAPS;993;TCP;90;allow-mail-out;30000;8
Outbound;IRC;6667;TCP;0;deny-irc;300;2
Outbound;Tor;9001;TCP;0;deny-anonymizers;400;3
Outbound;BitTorrent;6881;TCP;0;deny-p2p;500;3
Outbound;FTP;21;TCP;22;deny-clear-text;2000;3
Outbound;TFTP;69;UDP;0;deny-clear-text;300;1
Inbound;HTTPS;443;TCP;90;allow-public-web;38000;140
Inbound;HTTP;80;TCP;84;allow-public-web;9000;46
Inbound;SSH;22;TCP;4;deny-inbound-admin;320;34
Inbound;Telnet;23;TCP;0;deny-inbound-any;60;26
Inbound;RDP;3389;TCP;1;deny-inbound-admin;260;24
Inbound;SMB;445;TCP;0;deny-inbound-any;120;20
Inbound;SMTP;25;TCP;72;allow-mail-in;26000;16
Inbound;DNS;53;UDP;40;deny-open-resolver;120;8
Inbound;MySQL;3306;TCP;0;deny-inbound-db;80;8
Inbound;PostgreSQL;5432;TCP;0;deny-inbound-db;80;7
Inbound;Redis;6379;TCP;0;deny-inbound-db;70;7
Inbound;MongoDB;27017;TCP;0;deny-inbound-db;70;5
Inbound;Elasticsearch;9200;TCP;0;deny-inbound-db;90;4
Inbound;SIP;5060;UDP;2;deny-inbound-any;420;7
Inbound;SNMP;161;UDP;0;deny-inbound-any;80;5
Inbound;NTP;123;UDP;3;deny-inbound-any;90;3
Inbound;VNC;5900;TCP;0;deny-inbound-admin;90;4
Inbound;IPsec;500;UDP;88;allow-vpn;1800;8
Inbound;WireGuard;51820;UDP;90;allow-vpn;52000;8
Inbound;HTTP alternate;8080;TCP;3;deny-inbound-any;140;10
Inbound;ICMP echo;0;ICMP;55;allow-ping;84;14
Internal;HTTPS;443;TCP;99;allow-internal;30000;70
Internal;DNS;53;UDP;99;allow-dns;220;70
Internal;LDAP;389;TCP;97;allow-directory;1900;18
Internal;LDAPS;636;TCP;98;allow-directory;2400;14
Internal;Kerberos;88;TCP;99;allow-directory;1600;20
Internal;SMB;445;TCP;94;allow-file-share;180000;34
Internal;PostgreSQL;5432;TCP;95;allow-app-to-db;26000;26
Internal;MySQL;3306;TCP;95;allow-app-to-db;24000;20
Internal;Redis;6379;TCP;96;allow-app-to-cache;3200;16
Internal;RDP;3389;TCP;74;allow-admin-jump;220000;10
Internal;SSH;22;TCP;82;allow-admin-jump;32000;14
Internal;Print;9100;TCP;96;allow-printers;140000;8
Internal;Syslog;514;UDP;99;allow-logging;600;24
Internal;SNMP;161;UDP;97;allow-monitoring;400;14
Internal;DHCP;67;UDP;99;allow-dhcp;590;12
Internal;Kafka;9092;TCP;96;allow-internal;90000;8
Internal;ICMP echo;0;ICMP;92;allow-ping;84;10
`;
