import type { GeneratorInput } from "@/lib/schema/generators";
import { entity } from "../../plan/entity";
import {
  whole as between,
  day,
  daytime,
  either,
  firstOf,
  flag,
  formula,
  id,
  number,
  numberGiven,
  oneOf,
  oneOfGiven,
  pattern,
  place,
  unique,
  wholeTail,
} from "../make";

/** Plans, subscribers, calls, data, towers and those who leave. */

const decimal = (expression: string, scale = 2) =>
  formula(`round(${expression}, ${scale})`, { output: "decimal", scale });
const whole = (expression: string) => formula(expression, { output: "integer" });
const textOf = (expression: string) => formula(expression, { output: "text" });
const PLANS = "Basic 5 GB:24|Plus 20 GB:27|Max 60 GB:16|Unlimited 5G:18|Family 100 GB:9|Prepaid 3 GB:6";
const FEES = {
  "Basic 5 GB": 15,
  "Plus 20 GB": 25,
  "Max 60 GB": 35,
  "Unlimited 5G": 50,
  "Family 100 GB": 80,
  "Prepaid 3 GB": 10,
};
const ALLOWANCES = {
  "Basic 5 GB": 5,
  "Plus 20 GB": 20,
  "Max 60 GB": 60,
  "Unlimited 5G": 1000,
  "Family 100 GB": 100,
  "Prepaid 3 GB": 3,
};
const used = decimal(
  "min(@data_allowance_gb * 1.25, 0.4 + pow(min(@data_allowance_gb, 90), 0.72) * exp(normal(-0.45, 0.6)))",
);
const caller = (attribute: string): GeneratorInput => place(attribute, "caller");
/** Where calls abroad go. */
const abroad = (attribute: string): GeneratorInput => ({
  kind: "record",
  source: "place",
  attribute,
  locale: "en-001",
  as: "abroad",
  where: [
    { attribute: "country", anyOf: "Mexico|India|Philippines|United Kingdom|Germany|Brazil|France|Japan".split("|") },
  ],
});
const towerId = pattern("TWR-(10|11|12)\\d{2}");
const SECONDS = {
  kind: "integer",
  min: 3,
  max: 6400,
  distribution: { kind: "logNormal", median: 96, sigma: 1.1 },
} as const;

export const TELECOM = [
  entity(
    "call detail record|call detail|cdr|telecom record|phone call record|voice call record|voice call|mobile call",
    {
      domain: "telecom",
      parents: "subscriber|customer|cell tower",
      core: {
        record_id: id("CDR-", 7),
        "caller_number|caller|from|calling number|source number|msisdn": caller("phone"),
        "callee_number|callee|receiver number|to|called number|receiver|destination number": firstOf(
          {
            kind: "conditional",
            cases: [
              { when: '@call_type == "International"', then: abroad("phone") },
              { when: '@call_type == "Voicemail"', then: textOf("@caller_number") },
              // The same exchange, another line.
              {
                when: '@call_type == "Local"',
                then: textOf("concat(left(@caller_number, length(@caller_number) - 4), right(@own_callee, 4))"),
              },
            ],
            else: place("phone", "callee"),
          },
          place("phone", "callee"),
        ),
        "started_at|timestamp|date|start time|call time|call date": daytime("-P90D", "-P1D"),
        "call_type|type": oneOf("Local:58|National:28|International:7|Roaming:3|Voicemail:4"),
        "status|call status|disposition": oneOf("Answered:80|No answer:11|Busy:6|Dropped:2|Failed:1"),
        "duration_seconds|duration|call duration|seconds": either(
          '@status == "Answered" || @status == "Dropped"',
          SECONDS,
          { kind: "choice", values: [0] },
        ),
        "cost|charge|price|amount": decimal(
          'ceil(@duration_seconds / 60) * if(@call_type == "International", 0.35, if(@call_type == "Roaming", 0.22, if(@call_type == "National", 0.04, if(@call_type == "Voicemail", 0, 0.02))))',
        ),
        "tower_id|tower|cell tower|cell id": towerId,
      },
      more: {
        own_callee: place("phone", "callee"),
        "ended_at|end time": formula("add_minutes(@started_at, ceil(@duration_seconds / 60))", { output: "datetime" }),
        direction: oneOf("Outgoing:54|Incoming:46"),
        "duration_minutes|minutes": decimal("@duration_seconds / 60", 1),
        imsi: pattern("31041\\d{10}"),
        imei: "imei",
        "network|network type|technology": oneOf("4G:58|5G:30|3G:10|2G:2"),
        "city|location": caller("city"),
        "country|destination country": either(
          '@call_type == "International"',
          abroad("country"),
          place("country", "callee"),
        ),
        "drop_reason|termination reason|termination cause": oneOfGiven(
          "@status",
          {
            Answered: "Normal clearing",
            Dropped: "Radio link failure|Handover failure",
            Busy: "User busy",
            "No answer": "No answer",
            Failed: "Network congestion",
          },
          "Normal clearing",
        ),
      },
      usualRows: 500,
    },
  ),
  entity(
    "data session|data usage record|mobile usage|phone usage|telecom data|network usage|data usage|mobile data usage|internet usage|usage record of mobile|data usage session",
    {
      domain: "telecom",
      parents: "subscriber|customer|cell tower",
      core: {
        session_id: id("DS-", 7),
        "phone|msisdn|subscriber|phone number": caller("phone"),
        "started_at|timestamp|date|start time": daytime("-P30D", "-P1D"),
        "duration_seconds|duration|session length": {
          ...SECONDS,
          max: 14_400,
          distribution: { kind: "logNormal", median: 420, sigma: 1.2 },
        },
        "application|app|service|category": oneOf("Video:32|Social:24|Web:16|Music:9|Messaging:9|Maps:4|Gaming:6"),
        "download_mb|data mb|data used|downloaded|data used mb|usage mb": decimal(
          '@duration_seconds / 60 * exp(normal(if(@application == "Video", 2.6, if(@application == "Messaging", -1.4, if(@application == "Music", 0.2, 1))), 0.5))',
          1,
        ),
        "upload_mb|uploaded": decimal(
          '@download_mb * if(@application == "Messaging" || @application == "Social", uniform(0.15, 0.5), uniform(0.02, 0.1))',
          1,
        ),
        "network|network type|technology": oneOf("4G:56|5G:36|3G:8"),
        "tower_id|tower|cell tower": towerId,
      },
      more: {
        "average_mbps|speed|throughput": decimal("@download_mb * 8 / max(@duration_seconds, 1)", 2),
        "roaming|is roaming": flag(0.03),
        "device|handset|phone model": "device",
      },
      usualRows: 500,
    },
  ),
  entity(
    "subscriber|telecom customer|mobile subscriber|phone subscriber|mobile customer|sim card|telecom subscriber|phone customer",
    {
      domain: "telecom",
      core: {
        subscriber_id: id("SUB-", 5),
        "full_name|name|customer name": "full name",
        "phone|phone number|msisdn": "phone",
        "plan|plan name|subscription": oneOf(PLANS),
        "monthly_fee|monthly charges|price|monthly charge": numberGiven("@plan", FEES),
        "data_used_gb|data usage|data used|data usage gb|data gb": used,
        "contract|contract type": firstOf(
          either('@plan == "Prepaid 3 GB"', oneOf("Prepaid"), oneOf("Two year:34|One year:28|Month-to-month:38")),
        ),
        "activated_on|join date|signup date|activation date|start date": day("-P6Y", "-P20D"),
        "status|account status": oneOf("Active:86|Suspended:4|Churned:10"),
        city: "",
      },
      more: {
        "data_allowance_gb|data allowance|allowance": numberGiven("@plan", ALLOWANCES),
        "tenure_months|tenure|months": whole("floor(days_between(@activated_on, as_of()) / 30.44)"),
        "total_charges|lifetime value": decimal("@monthly_fee * @tenure_months * uniform(0.96, 1.08)"),
        "call_minutes|minutes used|voice minutes": wholeTail(0, 2400, 140, 0.9),
        "sms_sent|sms|texts sent": wholeTail(0, 900, 18, 1.1),
        "churned|churn|has churned": formula('@status == "Churned"', { output: "boolean" }),
        imei: "imei",
        "iccid|sim number|sim": pattern("8901410\\d{12}"),
        "device|handset|phone model": "device",
        "network|network type": oneOf("4G:52|5G:44|3G:4"),
        payment_method: "payment method",
      },
      label: "full_name",
      usualRows: 100,
    },
  ),
  entity("telecom churn record|telecom churn data|telco churn record|telco customer", {
    domain: "telecom",
    core: {
      customer_id: unique(pattern("\\d{4}-[A-Z]{5}")),
      gender: oneOf("Male|Female"),
      senior_citizen: flag(0.16),
      partner: flag(0.48),
      dependents: flag(0.3),
      "tenure_months|tenure": between(1, 72),
      internet_service: oneOf("Fiber optic:44|DSL:34|None:22"),
      "contract|contract type": oneOf("Month-to-month:55|One year:21|Two year:24"),
      paperless_billing: flag(0.59),
      payment_method: oneOf("Electronic check:34|Mailed check:23|Bank transfer:22|Credit card:21"),
      "monthly_charges|monthly fee": decimal(
        'if(@internet_service == "Fiber optic", normal(91, 11), if(@internet_service == "DSL", normal(58, 13), normal(21, 1.4)))',
      ),
      total_charges: decimal("@monthly_charges * @tenure_months * uniform(0.97, 1.03)"),
      "churn|churned": formula(
        'chance(clamp(if(@contract == "Month-to-month", 0.5, if(@contract == "One year", 0.13, 0.03)) + if(@internet_service == "Fiber optic", 0.13, if(@internet_service == "None", -0.12, 0)) - @tenure_months * 0.0052, 0.01, 0.85))',
        { output: "boolean" },
      ),
    },
    key: "customer_id",
    usualRows: 500,
  }),
  entity("phone plan|mobile plan|telecom plan|cell phone plan|tariff plan|data plan|mobile tariff", {
    domain: "telecom",
    core: {
      plan_id: id("PLN-", 2),
      "name|plan|plan name": pattern(
        "(Basic|Plus|Max|Smart|Family|Student|Senior|Traveller|Business|Prepaid) (S|M|L|XL|Flex)",
      ),
      "data_gb|data|data allowance": {
        kind: "choice",
        values: [2, 5, 10, 20, 40, 60, 100],
        weights: [12, 20, 22, 20, 12, 8, 6],
      },
      "minutes|call minutes|voice minutes": oneOf("Unlimited:64|500:16|200:12|100:8"),
      "sms|texts": oneOf("Unlimited:72|100:18|50:10"),
      "monthly_price|price|monthly fee": formula("round(6.99 + pow(@data_gb, 0.72) * 1.55) - 0.01", {
        output: "decimal",
        scale: 2,
      }),
      "contract_months|contract length|term": { kind: "choice", values: [0, 1, 12, 24], weights: [10, 26, 24, 40] },
      "network|technology": formula('if(@data_gb >= 20, "5G", "4G")', { output: "text" }),
      "roaming|eu roaming|roaming included": flag(0.62),
    },
    label: "name",
    usualRows: 15,
  }),
  entity("cell tower|tower|base station|cell site|mobile tower|network tower|telecom tower", {
    domain: "telecom",
    core: {
      tower_id: id("TWR-", 4),
      "city|location": place("city", "tower"),
      "region|state": place("region", "tower"),
      "latitude|lat": place("latitude", "tower"),
      "longitude|lon|lng": place("longitude", "tower"),
      "technology|network|network type": oneOf("4G/5G:48|4G:36|5G:10|3G/4G:6"),
      "frequency_mhz|frequency|band": oneOfGiven(
        "@technology",
        { "5G": "3500|700|2600", "4G/5G": "3500|1800|700" },
        "800|1800|2100|2600",
      ),
      "height_m|height": between(14, 68),
      "operator|carrier": oneOf("Meridian Mobile:36|Northwave:30|Bluecell:22|Teliora:12"),
      "capacity_users|capacity": { kind: "choice", values: [200, 400, 800, 1200, 2000], weights: [16, 26, 30, 18, 10] },
      "utilization_percent|load|utilization": number(12, 94, 1),
      status: oneOf("Operational:94|Degraded:3|Maintenance:2|Down:1"),
    },
    usualRows: 60,
  }),
  entity("phone bill|mobile bill|telecom bill|telecom invoice|phone invoice", {
    domain: "telecom",
    parents: "subscriber|customer",
    core: {
      bill_id: id("TB-", 6),
      "customer_name|customer|subscriber|name": "full name",
      "phone|phone number": "phone",
      "billing_month|period start|billing period|bill date": day("-P1Y", "-P40D"),
      "plan|plan name": oneOf(PLANS),
      "plan_fee|monthly fee|base charge": numberGiven("@plan", FEES),
      "call_charges|voice charges": decimal("if(chance(0.6), 0, exp(normal(1, 0.9)))"),
      "data_charges|overage charges|extra data": decimal("if(chance(0.8), 0, random_int(1, 4) * 5)"),
      "roaming_charges|roaming": decimal("if(chance(0.9), 0, exp(normal(2.2, 0.8)))"),
      "tax|vat": decimal("(@plan_fee + @call_charges + @data_charges + @roaming_charges) * 0.19"),
      "total|total amount|amount|amount due": decimal(
        "@plan_fee + @call_charges + @data_charges + @roaming_charges + @tax",
      ),
      "status|payment status": oneOf("Paid:92|Overdue:6|Disputed:2"),
    },
    usualRows: 200,
  }),
];
