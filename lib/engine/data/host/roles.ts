/** Servers by role: name in the hostname, systems, cores, memory, disk, usual load of processor and memory, team, weight. */
export const ROLES = `
role;short;service;systems[];cores#;memory#;disk#;cpu#;mem#;team;weight#
Web server;web;nginx;Ubuntu 24.04|Ubuntu 22.04|Debian 12;4;8;80;32;46;Web Platform;20
Application server;app;order-service;Ubuntu 24.04|Ubuntu 22.04|RHEL 9;8;32;120;46;64;Backend;22
API gateway;gw;api-gateway;Ubuntu 24.04|Debian 12;4;16;60;38;42;Platform;7
Database primary;db;postgresql;RHEL 9|Ubuntu 22.04;16;128;2000;52;78;Data Platform;8
Database replica;dbr;postgresql;RHEL 9|Ubuntu 22.04;16;128;2000;36;74;Data Platform;8
Cache;cache;redis;Ubuntu 24.04|Debian 12;4;64;60;18;71;Platform;7
Message broker;mq;kafka;Ubuntu 22.04|RHEL 9;8;64;1000;41;66;Platform;6
Search;search;opensearch;Ubuntu 24.04;8;64;1000;44;76;Search;5
Background worker;worker;job-worker;Ubuntu 24.04|Ubuntu 22.04;4;16;80;58;52;Backend;10
Load balancer;lb;haproxy;Debian 12|Ubuntu 24.04;2;4;40;24;30;Network;5
Build agent;ci;build-agent;Ubuntu 24.04|Windows Server 2022;8;32;400;62;55;Developer Tools;5
Monitoring;mon;prometheus;Ubuntu 24.04|Debian 12;8;64;1500;40;70;Operations;4
Log store;log;loki;Ubuntu 22.04;8;64;4000;45;68;Operations;3
File server;file;samba;Windows Server 2022|Debian 12;4;32;8000;14;38;Workplace IT;4
Mail server;mail;postfix;Debian 12|RHEL 9;4;16;500;20;44;Workplace IT;2
Directory server;dc;active-directory;Windows Server 2022|Windows Server 2025;4;16;200;16;48;Workplace IT;4
Jump host;jump;sshd;RHEL 9|Ubuntu 24.04;2;4;40;6;24;Security;2
VPN gateway;vpn;wireguard;Debian 12;2;8;40;22;28;Network;2
Backup server;bkp;backup-agent;Windows Server 2022|RHEL 9;8;32;20000;28;40;Operations;3
Machine learning;gpu;inference;Ubuntu 22.04;32;256;4000;66;72;Data Science;3
`;
export const ENVIRONMENTS = [
  { environment: "production", short: "prd", share: 62 },
  { environment: "staging", short: "stg", share: 22 },
  { environment: "development", short: "dev", share: 16 },
];
export const REGIONS = [
  { region: "us-east-1", short: "use1", share: 36 },
  { region: "us-west-2", short: "usw2", share: 20 },
  { region: "eu-central-1", short: "euc1", share: 20 },
  { region: "eu-west-1", short: "euw1", share: 14 },
  { region: "ap-southeast-1", short: "aps1", share: 10 },
];
