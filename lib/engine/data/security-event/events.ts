/** What security tools report: name, category, severities it has with their weights, tactic and technique of ATT&CK, tool, message, what was done. */
export const SECURITY_EVENTS = `
type;category;severities;tactic;technique_id;technique;source;message;action;weight#
Login failed;Authentication;Low:8 Medium:2;Credential Access;T1110;Brute Force;Identity provider;{Wrong password|Unknown user name|Expired password} for sign-in to {app};Logged;60
Login succeeded;Authentication;Informational:1;Initial Access;T1078;Valid Accounts;Identity provider;Sign-in to {app} with {password and code|passkey|single sign-on};Allowed;90
Account locked;Authentication;Medium:1;Credential Access;T1110;Brute Force;Identity provider;Account locked after {five|ten} failed attempts;Blocked;12
Brute force attempt;Authentication;Medium:3 High:5;Credential Access;T1110.001;Password Guessing;SIEM;{n} failed sign-ins to {app} within {five|ten} minutes from one address;Blocked;14
Password spraying;Authentication;High:1;Credential Access;T1110.003;Password Spraying;SIEM;One password tried on {n} accounts within {ten|thirty} minutes;Blocked;6
Impossible travel;Authentication;Medium:4 High:5;Initial Access;T1078;Valid Accounts;Identity provider;Sign-ins from two countries within {n} minutes;Step-up required;8
MFA fatigue;Authentication;High:1;Credential Access;T1621;Multi-Factor Authentication Request Generation;Identity provider;{n} push requests denied by the user;Blocked;4
Sign-in from new device;Authentication;Low:1;Initial Access;T1078;Valid Accounts;Identity provider;First sign-in to {app} from this device;Logged;16
Admin role granted;Privilege;Medium:3 High:3;Persistence;T1098;Account Manipulation;Directory;Role {Global admin|Billing admin|Database admin} granted;Logged;5
Service account used interactively;Privilege;High:1;Lateral Movement;T1078.002;Domain Accounts;Directory;Interactive sign-in of a service account on {host};Flagged;3
Privilege escalation;Privilege;High:5 Critical:3;Privilege Escalation;T1068;Exploitation for Privilege Escalation;EDR;Process gained system rights through {a driver|a scheduled task} on {host};Contained;4
Malware blocked;Malware;Medium:5 High:4;Execution;T1204.002;Malicious File;EDR;{Trojan|Infostealer|Downloader} removed from the {downloads folder|mail attachment cache} on {host};Quarantined;18
Ransomware behavior;Malware;Critical:1;Impact;T1486;Data Encrypted for Impact;EDR;{n} files renamed with an unknown extension on {host} within a minute;Isolated;2
Suspicious PowerShell;Malware;Medium:3 High:5;Execution;T1059.001;PowerShell;EDR;Encoded command started by {an Office program|a browser} on {host};Blocked;10
Beaconing;Command and control;High:1;Command and Control;T1071.001;Web Protocols;Network sensor;Regular connections every {n} seconds to a new domain from {host};Blocked;5
DNS tunnelling;Command and control;High:1;Exfiltration;T1048;Exfiltration Over Alternative Protocol;DNS filter;{n} long queries to one domain from {host};Blocked;3
Port scan;Reconnaissance;Low:6 Medium:3;Discovery;T1046;Network Service Discovery;Firewall;{n} ports probed from one address;Blocked;24
Vulnerability scan;Reconnaissance;Low:5 Medium:3;Reconnaissance;T1595.002;Vulnerability Scanning;Web application firewall;Scanner signature in {n} requests;Blocked;14
SQL injection attempt;Web attack;Medium:4 High:4;Initial Access;T1190;Exploit Public-Facing Application;Web application firewall;SQL keywords in parameter {id|q|sort|filter} of {path};Blocked;16
Cross-site scripting attempt;Web attack;Medium:1;Initial Access;T1190;Exploit Public-Facing Application;Web application firewall;Script tag in parameter {q|name|comment} of {path};Blocked;12
Path traversal attempt;Web attack;Medium:1;Initial Access;T1190;Exploit Public-Facing Application;Web application firewall;Dots and slashes in the path of {path};Blocked;9
Web shell detected;Web attack;Critical:1;Persistence;T1505.003;Web Shell;EDR;Unknown script in the upload folder of {host};Quarantined;1
DDoS attack;Availability;High:4 Critical:2;Impact;T1498;Network Denial of Service;DDoS protection;{SYN flood|UDP flood|HTTP flood} of {n} thousand requests per second;Mitigated;4
Phishing mail reported;E-mail;Medium:1;Initial Access;T1566.002;Spearphishing Link;Mail gateway;Mail "{Your mailbox is full|Invoice overdue|Parcel could not be delivered|Password expires today}" reported by {n} users;Removed;18
Malicious attachment;E-mail;Medium:3 High:4;Initial Access;T1566.001;Spearphishing Attachment;Mail gateway;{Macro document|Archive with script|HTML attachment} held back;Quarantined;14
Business e-mail compromise;E-mail;High:1;Collection;T1114.003;Email Forwarding Rule;Mail gateway;Rule forwards mails with "{invoice|payment}" to an outside address;Rule removed;3
Data exfiltration;Data loss;High:5 Critical:3;Exfiltration;T1567;Exfiltration Over Web Service;Data loss prevention;{n} GB uploaded to a private cloud drive from {host};Blocked;5
Sensitive file shared;Data loss;Medium:5 High:2;Exfiltration;T1567;Exfiltration Over Web Service;Data loss prevention;File with {card numbers|health data|salaries} shared outside the company;Link revoked;8
USB storage used;Data loss;Low:5 Medium:3;Exfiltration;T1052.001;Exfiltration over USB;EDR;Removable drive connected to {host};Blocked;9
Policy violation;Policy;Low:1;Defense Evasion;T1562;Impair Defenses;EDR;{Antivirus turned off|Disk encryption paused|Local firewall switched off} on {host};Remediated;12
Unapproved remote tool;Policy;Low:5 Medium:3;Command and Control;T1219;Remote Access Software;EDR;{Remote control tool|Screen sharing tool} started on {host};Remediated;5
Firewall rule changed;Policy;Medium:1;Defense Evasion;T1562.004;Disable or Modify System Firewall;Firewall;Rule {allow-any-temp|allow-vendor} added;Logged;5
Cloud bucket made public;Cloud;High:1;Collection;T1530;Data from Cloud Storage;Cloud audit log;Storage bucket {backups|reports|exports} opened to everyone;Reverted;4
Access key used from new country;Cloud;High:1;Initial Access;T1078.004;Cloud Accounts;Cloud audit log;Key used for {list buckets|start instances} from a new country;Key disabled;4
Crypto mining;Cloud;High:1;Impact;T1496;Resource Hijacking;Cloud audit log;{n} large instances started in an unused region;Stopped;2
Log source silent;Operations;Low:3 Medium:3;Defense Evasion;T1070;Indicator Removal;SIEM;No events from {host} for {n} minutes;Ticket opened;7
Certificate expires soon;Operations;Low:1;Credential Access;T1557;Adversary-in-the-Middle;Scanner;Certificate of {app} expires in {3|7|14|21|30} days;Ticket opened;6
`;
