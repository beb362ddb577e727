/** What employees ask their own IT department; same form as the customers' cases. */
export const IT_CASES = `
# Hardware; it; 22
Laptop does not start; hn; Laptop {does not turn on|stays black} {since this morning|after an update}; My {laptop} {does not turn on any more|shows a black screen}. {The power light is on|Holding the button did not help}. I {have a client meeting at {hour}|cannot work at all}.; {Battery drained by a faulty dock, laptop runs|Loan laptop handed out, own one sent for repair}.
Docking station; mc; {Monitors not detected|Docking station not working}; {Both monitors stay dark|Only one monitor works} when I connect my {laptop} to the dock in room {room}. {It worked yesterday|Another dock works}.; {Dock firmware updated|Cable replaced}, both monitors work.
Battery; lc; {Battery lasts one hour|Weak laptop battery}; The battery of my {laptop} {lasts barely an hour|has become weak}. {It is {three|four} years old.|Can I get a new one?}; Battery replaced.
Keyboard broken; mc; {Keys stuck|Keyboard not working} on {laptop}; {Some keys do not respond|The E key is stuck} on my {laptop}. {An external keyboard works|I spilled nothing}.; {Keyboard replaced|External keyboard handed out, repair booked}.
New starter equipment; mp; {Equipment for a new colleague|Laptop for new starter} on {weekday}; {A new colleague starts on {weekday}|We have a new starter in our team}. {Please prepare a new {laptop} and a headset|She needs a new {laptop}, two monitors and a badge}.; Equipment handed out on the first day.
Headset; lc; Headset {~microphone not working|crackles in calls}; {~Nobody can hear me|My voice crackles} in calls since {weekday}. {Another headset works|I tried two ports}.; {Driver updated|Headset replaced}.
Monitor flickers; lc; Monitor {~flickers|has a line} in room {room}; The left monitor at my desk in {room} {~flickers every few seconds|shows a vertical line}.; {Cable changed|Monitor swapped}.
Stolen laptop; un; {Laptop stolen|Lost my laptop} {on the train|from my car}; My {laptop} {was stolen from my car|is gone since my train journey} on {weekday}. {It was locked and encrypted|I have told the police}. What now?; Device wiped and blocked, {replacement handed out|report filed}.
Phone screen; lc; Company phone {~screen cracked|does not charge}; {~The screen of my {phone} is cracked.|My {phone} does not charge any more.} {It still works|I need it for two-factor login}.; {~Screen repaired|Phone replaced, apps set up again}.
Meeting room; hn; {~Screen|Camera} in room {room} not working; The {~screen|camera} in meeting room {room} does not {turn on|connect}. {We have visitors at {hour}|The board meets there today}.; {Restarted the room system|Cable behind the table replaced}.
# Software; it; 24
Installation request; lc; {Please install|Licence for} {Visio|Photoshop|Power BI|AutoCAD|Tableau}; I need {it for a project with {a client|marketing}|a licence for my work on {month}'s report}. {My manager has agreed|Cost centre 4{###}}.; Approved and installed {remotely|from the software centre}.
Excel crashes; mn; Excel {crashes|freezes} {~with the budget file|with files from the shared drive}; Excel {closes by itself|stops responding} with {~the budget file|files from the shared drive}. {I lost an hour of work|It started on {weekday}}.; {Add-in turned off|Office repaired}, file {opens|recovered}.
Teams calls; mc; Teams {~drops calls|has no sound}; {~Calls drop after ten minutes|I hear nothing} in Teams on my {laptop}. {Others are fine|The browser version works}.; {Cache cleared|Audio device set again}.
ERP error; hn; ERP {~error when posting|session ends}; {~Posting an invoice ends with "lock entry"|My session closes} {each time|since {weekday}}. {Month end is on {weekday}|The whole team waits}.; {~Lock removed|Session limit raised by the application team}.
Update failed; mc; Windows update {~fails|stuck at 30 percent}; The update on my {pc} {~fails with error 0x80070{###}|has been at 30 percent for two hours}.; {Disk space freed, update installed|Update installed by hand}.
Licence expired; mc; Licence {~expired|in use} for {Adobe|AutoCAD|MATLAB}; The program says my licence {~has expired|is used by someone else}. {I need it for a deadline on {weekday}|It worked last week}.; Licence {renewed|assigned again}.
Slow computer; mn; {Computer very slow|{laptop} slow after update}; My {laptop} takes {ten|fifteen} minutes to start and {the fan runs all the time|everything hangs} since {weekday}.; {Memory added|Search index rebuilt}, starts in a minute.
Shared file locked; lc; File {locked by another user|read-only} on the shared drive; I cannot save {the plan|the price list}, it says {locked by a colleague who left|read-only}.; Session closed, file {free|unlocked}.
Browser problem; lc; {~Intranet|Time sheet page} {does not open|looks broken} in {browser}; The {~intranet|time sheet page} {does not load|shows no buttons} in {browser}. {Colleagues have the same|It works on my phone}.; {Cache cleared|Certificate installed}.
Screen sharing; lc; Cannot share my screen in {Zoom|Teams}; When I share my screen, others see {a black window|nothing}. {Only on my {laptop}|It worked before the update}.; Graphics driver updated.
# Access; it; 22
Password expired; mc; {Password expired|Cannot log in} {after my holiday|this morning}; I am back from leave and my password has expired. {I cannot change it from home|The reset page needs the VPN}.; Password reset {by phone after identity check|}{ and changed at login|}.
Shared folder access; lc; Access to the {~finance|project|HR} folder; Please give {me|our intern} access to the {~finance|project|HR} folder. {My manager approves|It is needed by {weekday}}.; Access granted after approval by the folder's owner.
Account locked; hn; {Account locked|Locked out}, urgent; My account is locked {after I changed my password on the phone|again}. {Third time this week|I have a call at {hour}}.; Old password on the {phone} removed, account unlocked.
New user account; mc; {New account|User account} for {~a new colleague|an external consultant}; Please set up {an account and a mailbox|access to CRM and mail} for {~a new colleague starting {weekday}|a consultant until the end of {month}}.; Account set up, details sent to the manager.
Leaver; mc; {Leaver|Close account} on {weekday}; A colleague leaves on {weekday}. Please {close the account and forward mails to me|end all access at the end of the day}.; Access ended, {mail forwarded for 30 days|laptop returned}.
MFA reset; mc; {Authenticator reset|New phone, no MFA}; I have a new {phone} and {cannot approve logins|lost the authenticator}. {I am in the office until {hour}|Please reset it}.; Identity checked, authenticator registered again.
Admin rights; lc; {Local admin rights|Admin rights for a week}; I need {local admin rights|to install drivers} {for tests with a device|for a project in {month}}.; {Granted for seven days|Declined, software packaged instead}.
CRM access; lc; {CRM|Salesforce} access {missing|too limited}; I {moved to sales|changed teams} and {do not see my accounts|my role shows no reports} in the CRM.; Role changed.
Badge; lc; {Badge does not open|Door access} {building B|floor 3}; My badge {opens the main door but not floor 3|stopped working on {weekday}}.; Badge {programmed again|replaced}.
# Network; it; 16
VPN does not connect; hn; VPN {does not connect|drops every few minutes} {from home|since {weekday}}; The VPN {fails with error 809|drops every ten minutes} {at home|in my hotel}. {My internet is fine|Colleagues are connected}.; {Client updated|Old certificate removed}, stable since.
Slow Wi-Fi; mn; {Wi-Fi slow|No Wi-Fi} {on floor 3|in room {room}}; {Calls freeze|Pages load slowly} on Wi-Fi {on floor 3|near room {room}}, {cable is fine|in the afternoon above all}.; {Access point replaced|Channel changed}.
No network at desk; hn; No network {at my desk|in room {room}}; The network socket {in room {room}|at my desk} is dead {since we moved desks|since {weekday}}.; Socket patched.
Site outage; un; {Whole office offline|No internet} at {our site|the branch}; Nobody at {the branch|our site} has internet or phones since {hour} o'clock. {Tills are down too|We cannot serve customers}.; {Line fault at the provider, solved after two hours|Switch restarted, all back}.
Drive not connected; mc; {Network drive missing|Drive S: gone}; Drive S: {is not shown|has a red cross} {since the restart|when I work from home}.; {Drive mapped again|VPN must be on first, explained}.
Guest Wi-Fi; lc; Guest Wi-Fi {for visitors|code} on {weekday}; We have {eight|twelve} visitors on {weekday}. Please send {access codes|a guest login}.; Codes sent.
Blocked website; lc; Website blocked by the filter; I need {a supplier's portal|a government page}, but the filter blocks it as "{uncategorised|file sharing}".; {Page checked and allowed|Category corrected}.
# E-mail; it; 12
Mailbox full; lc; Mailbox {full|over quota}; I cannot send mails, my mailbox is full. {Deleting old mails is not enough.|Can I get more space?}; {Archive turned on|Quota raised}.
Mail not arriving; mn; Mails from {~a client|a supplier} {do not arrive|bounce}; A {~client|supplier} says mails to me bounce since {weekday}. {Nothing in quarantine|It is about an order}.; Sender {removed from the block list|had a wrong DNS entry, told}.
Outlook sync; lc; Outlook does not {sync|update}; Outlook {shows no mails newer than {weekday}|has been "updating inbox" for hours}.; {Profile rebuilt|Index rebuilt}.
Shared mailbox; lc; {Shared mailbox|Distribution list} for {our team|events}; Please {set up a shared mailbox for our team|add two people to the list}.; Done, {visible after a restart|members added}.
Calendar rights; lc; Calendar {not visible|permissions}; I should see my {manager's|team's} calendar, but {only see busy times|get an error}.; Rights set by the owner.
# Printer; it; 8
Printer offline; mc; Printer {offline|not found} {on floor 3|in room {room}}; The printer {in room {room}|on floor 3} {shows offline|does nothing} for all of us. {It has paper and toner|Restarting did not help}.; {Print queue cleared|New address set}.
Paper jam; lc; {Paper jam|Jam again} in room {room}; The printer in {room} jams on every {second|third} page.; {Roller cleaned|Technician called}.
Scan to mail; lc; Scan to e-mail {fails|does not arrive}; Scans from the printer in {room} {do not arrive|end with "server error"}.; Mail relay {password renewed|corrected}.
Follow-me printing; lc; Badge not {known|read} at the printer; The printer {does not read my new badge|asks for a code I do not have}.; Badge linked.
# Security; it; 6
Phishing mail; hc; {Phishing mail|Suspicious e-mail} {received|reported}; I got a mail {asking me to confirm my password|with an invoice I know nothing of}. {I did not click|Three colleagues got it too}.; Sender blocked, mail removed from {41|12|230} mailboxes.
Clicked a link; un; I {~clicked a link|opened an attachment} in a strange mail; I {~clicked the link and typed my password|opened the attachment} before I saw the sender. {~The page looked like our login|My laptop is off now}.; Password changed, sessions ended, device {scanned, nothing found|set up again}.
Virus warning; hn; {Virus warning|Antivirus alert} on my {laptop}; The antivirus reports {a trojan in my downloads|a blocked file} on my {laptop}. {I turned it off.|What should I do?}; {File removed, full scan clean|False alarm, file allowed}.
USB stick; mc; USB stick {~blocked|found in the car park}; {~I need files from a client's USB stick, but it is blocked|I found a USB stick in the car park}.; {~Files copied at the check station|Stick handed to security}.
`;
