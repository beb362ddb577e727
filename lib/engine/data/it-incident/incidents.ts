/** What goes wrong in operations: category, title, services, severities with weights, impact, cause, how it was solved, weight. */
export const INCIDENTS = `
category;title;services[];severities;impact;cause;resolution;weight#
Database;Database failover on {service};orders|payments|accounts|catalog;SEV1:2 SEV2:6 SEV3:2;Writes failed for {some minutes|several minutes}{, reads were fine|};{~Disk of the primary failed|Kernel panic on the primary};Replica promoted, {~disk replaced|old primary rebuilt};6
Database;Slow queries on {service};reports|search|orders|catalog;SEV2:2 SEV3:6 SEV4:2;Pages took {5|8|12} seconds;{~Missing index after the last release|Statistics were out of date|A report locked a table};{~Index added|Statistics updated|Report moved to the replica};9
Database;Connection pool exhausted on {service};accounts|checkout|orders;SEV2:5 SEV3:5;Requests timed out at peak;{~Connections were not returned after errors|Pool size not raised with the new instances};{~Leak fixed in a hotfix|Pool enlarged and limits added};7
Database;Replication lag on {service};catalog|reports|accounts;SEV3:6 SEV4:4;Users saw old data;{~Bulk import saturated the network|Long transaction held the log};{~Import throttled|Transaction ended, replica caught up};6
Deployment;Error rate up after release of {service};checkout|search|accounts|notifications|gateway;SEV2:4 SEV3:6;{3|8|14} percent of requests failed;{~Null value in a new field|Configuration missing in production};{~Release rolled back|Configuration added and released again};12
Deployment;Migration of {service} blocked;orders|accounts|billing;SEV3:6 SEV4:4;Deployments stopped;{~Lock on a busy table|Constraint violated by old rows};{~Migration run in batches at night|Rows cleaned, migration repeated};5
Capacity;Disk full on {service};logs|search|mail|backups;SEV2:3 SEV3:6;{New messages were refused|Writes failed};{~Log level left on debug|Retention job had stopped};{~Space freed, alert threshold lowered|Retention job repaired};9
Capacity;Memory leak in {service};notifications|gateway|search;SEV3:7 SEV2:2;Instances restarted every {two|four} hours;{Cache without a limit|Listeners not removed};Fixed in {the next release|a hotfix}, restarted daily until then;6
Capacity;Queue backlog in {service};notifications|billing|imports|exports;SEV3:7 SEV4:3;E-mails {one hour|three hours} late;{~Consumer crashed on one message|Traffic of a campaign tripled};{~Message moved aside, consumers scaled out|Consumers scaled out};8
Network;Packet loss between regions;gateway|orders|search;SEV2:5 SEV3:5;Timeouts for users in {Europe|Asia|the west};{~Fault at a carrier|Faulty optic in a switch};{~Traffic moved to another path|Optic replaced};5
Network;DNS resolution failing for {service};accounts|payments|mail;SEV1:3 SEV2:6;{A third|Half} of requests failed;{~Zone edited with an error|Resolver overloaded};{~Zone restored|Resolvers scaled out};4
Network;Load balancer drops connections to {service};checkout|gateway|catalog;SEV2:6 SEV3:4;Random errors 502;{~Health check too strict|Idle timeout shorter than the server's};{~Health check corrected|Timeouts aligned};5
Network;VPN unavailable;workplace;SEV3:8 SEV2:2;Remote staff could not connect;{~Certificate expired|Licence limit reached};{~Certificate renewed|Licences added};4
Certificate;Certificate expired on {service};payments|mail|partner-api|status-page;SEV2:6 SEV3:4;Browsers showed a warning;{Renewal job had failed silently|Certificate was managed by hand};Certificate renewed{, renewal monitored|, moved to automatic renewal};5
Provider;Payment provider unavailable;checkout|billing;SEV1:4 SEV2:6;Card payments failed;Outage at the provider;{Failed over to the second provider|Waited for the provider, payments retried};5
Provider;E-mail provider delays;notifications;SEV3:8 SEV4:2;Password mails {30|50|90} minutes late;{~Provider throttled our address|Incident at the provider};{~Traffic moved to another provider|Limit raised by the provider};4
Provider;Cloud zone outage;orders|search|gateway;SEV1:6 SEV2:4;{Several services|Everything in one zone} unavailable;Power loss at the cloud provider;Traffic moved to {two other zones|another region};2
Security;Credential stuffing on {service};accounts|admin;SEV2:6 SEV3:4;Logins slow, {40|120|300} accounts locked;{List of leaked passwords tried from many addresses|Bot network};Rate limit and challenge added, passwords reset;4
Security;DDoS on {service};gateway|status-page|catalog;SEV1:3 SEV2:7;Site slow or unreachable;{HTTP flood|SYN flood} from {many countries|a bot network};Filtering turned on at the provider;3
Power;Power failure in {rack|room} {2|4|7};data-center;SEV1:4 SEV2:6;{12|20|36} servers down;{~Fuse tripped|UPS battery failed};{~Load moved to the second feed|Battery replaced};2
Hardware;Disk failure in storage array;storage|backups;SEV3:8 SEV4:2;None for users, redundancy lost;Disk worn out;Disk replaced, array rebuilt;6
Hardware;Switch failure on floor {1|2|3|5};workplace;SEV3:8;{20|40|60} workplaces offline;{~Power supply defect|Firmware crash};{~Switch replaced|Firmware updated};4
Configuration;Feature flag turned on for everyone in {service};checkout|search|billing;SEV2:4 SEV3:6;Users saw an unfinished page;Wrong audience in the flag;Flag turned off{, review required for flags|};5
Configuration;Rate limit too low on {service};partner-api|gateway;SEV3:8;Partners got error 429;Limit copied from staging;Limit raised;4
Configuration;Cron job ran twice in {service};billing|reports;SEV2:4 SEV3:6;{Reminder mails|Reports} sent twice;Clock change;{Lock added to the job|Customers informed};4
Backup;Backup failed for {service};accounts|orders|files;SEV3:5 SEV4:5;None for users;{~Target full|Credentials expired};{~Space added, backup repeated|Credentials renewed};7
Monitoring;Alert storm from {service};gateway|storage|network;SEV4:8 SEV3:2;None for users;{~Threshold too low after a change|Sensor delivered zeros};{~Threshold corrected|Sensor restarted};5
`;

/** Minutes that incidents of each severity take, in the middle. */
export const MINUTES: Readonly<Record<string, number>> = { SEV1: 68, SEV2: 94, SEV3: 180, SEV4: 520 };
