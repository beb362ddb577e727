import { concepts } from "../../plan/concept";
import { day, daytime, faker, firstOf, instant, number, oneOf, sometimes, timeOfDay, whole, wholeTail } from "../make";

/** Days, moments and lengths of time. What follows what is in `../follows.ts`. */
export const DATES = concepts({
  "date|day|record date|report date|entry date|log date|observation date|event date|date recorded": day(),
  "timestamp|date time|datetime|time stamp|recorded at|logged at|event time|occurred at|event timestamp|measured at|reading time|created time|captured at|ts|date and time|transaction time|log time|posted at|published at":
    daytime(),
  "time|time of day|hour of day|clock time": timeOfDay("06:00", "23:00"),
  "created at|created|creation date|created on|date created|date added|added at|inserted at|creation time|opened at|opened|opened on|open date|date opened|opened date|reported at|submitted at|submission date|submitted on|date submitted|filed at|raised at|logged on|reported date|date reported|received at|received date|request date|requested at":
    daytime(),
  "updated at|last updated|modified at|last modified|updated on|date modified|last update|updated|last modified at|edited at|last updated at":
    daytime("-P90D", "P0D"),
  "deleted at|archived at": sometimes(0.92, daytime("-P90D", "P0D")),
  "start date|start|begin date|starting date|from date|effective date|valid from|effective from|active from|commencement date|launch date|start on|date started|started on":
    day("-P2Y", "P0D"),
  "end date|end|finish date|ending date|to date|valid to|valid until|completion date|completed date|date completed|ended on|date ended|expected end date":
    day("-P1Y", "P6M"),
  "start time|started at|begin time|session start|shift start|opens at|opening time|start hour": daytime("-P6M", "P0D"),
  "end time|ended at|finish time|session end|shift end|closes at|closing time|finished at|completed at|completion time":
    daytime("-P6M", "P0D"),
  "expiry date|expiration date|expiry|expires at|expires on|expiration|best before|best before date|valid through|use by date":
    day("P1M", "P3Y"),
  "due date|payment due date|deadline|due by|due on|due|target date": day("-P20D", "P60D"),
  "issue date|issued at|issued on|date issued|date of issue|invoice date|billing date|statement date|bill date": day(),
  "paid date|payment date|paid on|paid at|date paid|date of payment|settlement date": day("-P1Y", "P0D"),
  "order date|ordered at|ordered on|date of order|order placed|order time|purchase date|purchased at|date of purchase|bought on|order timestamp|order created at|sale date|sold at|date of sale|sold on|checkout time|sale time|sales date|date sold":
    daytime("-P1Y", "P0D"),
  "ship date|shipped date|shipped at|shipping date|dispatch date|dispatched at|date shipped|shipped on|shipment date":
    day("-P1Y", "P0D"),
  "delivery date|delivered at|delivered date|delivered on|date delivered|arrival date|date of delivery|actual delivery date":
    day("-P1Y", "P0D"),
  "estimated delivery|estimated delivery date|expected delivery|eta|expected delivery date|promised date|estimated arrival|expected arrival":
    day("-P1Y", "P14D"),
  "return date|returned at|date returned|returned date|returned on": sometimes(0.85, day("-P1Y", "P0D")),
  "refund date|refunded at|refunded on": sometimes(0.9, day("-P1Y", "P0D")),
  "cancellation date|cancelled at|canceled at|cancelled on|canceled on|cancel date|churned at|churn date": sometimes(
    0.85,
    day("-P1Y", "P0D"),
  ),
  "transaction date|trade date|posting date|value date|txn date|booking date of transaction|date of transaction|execution date":
    daytime("-P1Y", "P0D"),
  "last purchase date|last order date|last transaction date|last purchase|last order|last order at|most recent purchase":
    day("-P180D", "P0D"),
  "first purchase date|first order date|acquisition date": day("-P4Y", "-P30D"),
  "last contacted|last contact date|last contacted at|last touch": day("-P120D", "P0D"),
  "release date|released|release year date|date of release|published date|publication date|date published|publish date|published on|published|premiere date|air date|date posted|post date|posted date|posted on|review date|comment date|date of review|reviewed at|reviewed on|upload date|uploaded at":
    day("-P3Y", "P0D"),
  "admission date|admitted|date of admission|admit date|admitted at|admission time|admitted on|date admitted|hospitalization date":
    day("-P1Y", "P0D"),
  "discharge date|discharged|date of discharge|discharged at|discharge time|discharged on|discharge": day(
    "-P1Y",
    "P0D",
  ),
  "visit date|date of visit|appointment date|appointment time|appointment|appointment datetime|scheduled at|scheduled date|scheduled for|scheduled time|consultation date|service date|date of service|encounter date|exam date|test date|inspection date|checkup date|meeting date|scheduled start|interview date|scan date":
    {
      kind: "datetime",
      output: "datetime",
      from: { asOf: "-P1Y" },
      to: { asOf: "P60D" },
      shape: { kind: "businessHours", open: 8, close: 18 },
    },
  "follow up date|follow up|next appointment|next visit|followup date|next visit date|next appointment date|review due date|next inspection date|next service date|next maintenance date|next checkup":
    sometimes(0.2, day("P7D", "P180D")),
  "diagnosis date|date of diagnosis|diagnosed on|onset date|date of onset|symptom onset": day("-P5Y", "P0D"),
  "vaccination date|dose date": day("-P2Y", "P0D"),
  "closed at|closed|close date|closed on|date closed|closing date|closed date|resolved at|resolution date|resolved|resolved on|date resolved|solved at|fixed at|expected close date":
    sometimes(0.2, daytime("-P1Y", "P0D")),
  "first response at|first reply at|responded at": sometimes(0.05, daytime("-P1Y", "P0D")),
  "check in date|check in|checkin date|checkin|arrival|check in time|checkin time|arrival day": day("-P1Y", "P3M"),
  "check out date|check out|checkout date|checkout|departure day|check out time|checkout date time": day("-P1Y", "P3M"),
  "booking date|booked at|reservation date|reserved at|booked on|date booked|booking time|reservation time|date of booking|booking created":
    daytime("-P1Y", "P0D"),
  "departure time|departure date|departure|departs at|departed at|scheduled departure|departure datetime|pickup time|picked up at|pickup date|pickup datetime|rental start|rental start date":
    daytime("-P6M", "P3M"),
  "arrival time|arrives at|arrived at|scheduled arrival|arrival datetime|dropoff time|dropped off at|dropoff date|dropoff datetime|rental end|rental end date":
    daytime("-P6M", "P3M"),
  "renewal date|next billing date|renews on|next renewal|next payment date|next due date": day("P1D", "P1Y"),
  "trial end date|trial ends at|trial end": day("-P20D", "P20D"),
  "warranty expiry|warranty end date|warranty expiration|warranty until": day("-P1Y", "P4Y"),
  "manufacture date|manufactured on|production date|manufacturing date|date manufactured|built on|date of manufacture":
    day("-P3Y", "-P14D"),
  "install date|installed at|installation date|installed on|commissioned|commissioning date": day("-P8Y", "-P14D"),
  "maintenance date|last maintenance|last maintenance date|last service date|last serviced|last inspection|last inspection date|serviced at|repair date|last calibrated|calibration date":
    day("-P1Y", "P0D"),
  "borrowed on|borrow date|date borrowed|borrowed at|issue date of loan": day("-P1Y", "P0D"),
  "harvest date|harvested on": day("-P2Y", "P0D"),
  "planting date|planted on|sowing date|seeding date": day("-P2Y", "-P60D"),
  "match date|game date|kickoff|kick off time|fixture date": daytime("-P1Y", "P60D"),
  "hire start|contract start|contract start date|lease start|lease start date|policy start|policy start date|coverage start|inception date|loan start date|origination date|loan date|disbursement date|subscription start|subscription start date|subscribed at|plan start date":
    day("-P4Y", "P0D"),
  "contract end|contract end date|lease end|lease end date|policy end|policy end date|coverage end|maturity date|loan end date|subscription end|subscription end date|plan end date|policy expiry":
    day("P1M", "P4Y"),
  "incident date|date of incident|accident date|date of loss|loss date|crash date|occurrence date|violation date|arrest date|offense date":
    daytime("-P2Y", "P0D"),
  "claim date|date of claim|filed on|complaint date|reported on|date filed": daytime("-P2Y", "P0D"),
  "graduation date|graduated on|date of graduation": day("-P10Y", "P2Y"),
  "exam time": instant("-P1Y", "P0D"),
  "year|calendar year|fiscal year|model year of record|survey year|academic year start": whole(2018, 2026),
  "academic year|school year": oneOf("2021/22|2022/23|2023/24|2024/25|2025/26"),
  "founded year|year founded|founded|established|established year|year established|founding year|inception year|year built|built|construction year|build year|built in|year of construction":
    { kind: "integer", min: 1900, max: 2025, distribution: { kind: "beta", alpha: 3.2, beta: 1.1 } },
  "graduation year|class of|grad year": whole(2000, 2028),
  "publication year|release year|published year|year published|year of release|year released|year of publication": {
    kind: "integer",
    min: 1950,
    max: 2026,
    distribution: { kind: "beta", alpha: 3.5, beta: 1.1 },
  },
  "month|month name|calendar month": firstOf(faker("date.month")),
  "month number": whole(1, 12),
  "quarter|fiscal quarter": oneOf("Q1|Q2|Q3|Q4"),
  "week|week number|iso week": whole(1, 52),
  "weekday|day of week|day name|day of the week": oneOf("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"),
  "hour|hour of the day": whole(0, 23),
  minute: whole(0, 59),
  season: oneOf("Spring|Summer|Autumn|Winter"),
  "semester|term|academic term": oneOf("Fall:45|Spring:42|Summer:13"),
  "duration|duration minutes|length minutes|runtime|duration in minutes|runtime minutes|duration min|minutes|session duration|time spent|visit duration|call duration|length of call|trip duration|watch time|minutes watched|play time|playtime|time on page|handle time|length":
    wholeTail(1, 480, 24, 0.9),
  "duration seconds|duration sec|duration in seconds|session duration seconds|time on page seconds|seconds|session length":
    wholeTail(2, 7200, 140, 1.1),
  "duration hours|duration in hours|hours|total hours|flight hours|runtime hours": {
    kind: "decimal",
    min: 0.25,
    max: 72,
    scale: 2,
    distribution: { kind: "logNormal", median: 3, sigma: 0.9 },
  },
  "duration ms|duration in ms|response time ms|latency ms|response time|latency|elapsed ms|processing time|load time|page load time|request duration|render time|query time":
    wholeTail(3, 12_000, 140, 0.9),
  "duration days|number of days|days|total days|rental days|day count": wholeTail(1, 60, 5, 0.8),
  "lead time|lead time days|processing days|delivery days|delivery time days|transit days|transit time|days to deliver|shipping days|delivery time":
    wholeTail(1, 45, 5, 0.7),
  "nights|number of nights|night|stay length|length of stay nights|nights stayed": wholeTail(1, 21, 2.3, 0.62),
  "resolution time|resolution time hours|time to resolution|hours to resolve|resolution hours": {
    kind: "decimal",
    min: 0.2,
    max: 240,
    scale: 1,
    distribution: { kind: "logNormal", median: 9, sigma: 1.1 },
  },
  "first response time|response time hours|response minutes|response time minutes|time to first response": wholeTail(
    1,
    1440,
    45,
    1.1,
  ),
  "wait time|waiting time|wait time minutes|wait minutes|queue time": wholeTail(0, 240, 22, 0.8),
  "delay|delay minutes|arrival delay|departure delay|delay min|minutes late": wholeTail(0, 360, 9, 1.2),
  "prep time|preparation time|prep minutes": wholeTail(5, 60, 15, 0.5),
  "cook time|cooking time|cook minutes": wholeTail(5, 180, 30, 0.6),
  "age of building|building age|property age|asset age|age years|equipment age": wholeTail(0, 120, 24, 0.8),
  "lease term|lease length|contract length|contract term|term months|loan term|term length|loan term months|term in months|subscription length":
    oneOf("12:40|24:22|36:16|6:10|48:7|60:5"),
  "frequency|billing frequency|payment frequency|interval|dosage frequency": oneOf(
    "Daily:18|Weekly:26|Monthly:40|Quarterly:10|Yearly:6",
  ),
  "utc offset": number(-11, 12, 0),
});
