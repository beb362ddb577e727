import { rowsOf } from "../read-table";
import { ACCOUNTS, POSTINGS } from "./accounts";

export interface Account {
  code: number;
  name: string;
  type: string;
  subtype: string;
  balance: number;
  normal: "Debit" | "Credit";
  statement: "Balance sheet" | "Income statement";
}

export interface Posting {
  /** From 1, so that rows of one entry can ask for the same. */
  number: number;
  debit: number;
  credit: number;
  debitAccount: Account;
  creditAccount: Account;
  amount: number;
  spread: number;
  share: number;
  source: string;
  memo: string;
  party: string;
}

/** Contra accounts lie on the side that is not their type's. */
const DEBIT_TYPES = new Set(["Asset", "Expense", "Contra revenue", "Contra equity", "Contra liability"]);

export function readAccounts(): Account[] {
  return rowsOf(ACCOUNTS).map((row) => {
    const account = row as unknown as Account;
    return {
      ...account,
      normal: DEBIT_TYPES.has(account.type) ? "Debit" : "Credit",
      statement: account.code < 4000 ? "Balance sheet" : "Income statement",
    };
  });
}

/** Postings, and accounts to which hardly anything is posted with one of them. */
export function readLedger(): { postings: Posting[]; unposted: { posting: Posting; account: Account }[] } {
  const accounts = readAccounts();
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  const accountOf = (code: number) => {
    const account = byCode.get(code);
    if (!account) throw new RangeError(`no account ${code}`);
    return account;
  };
  const postings = rowsOf(POSTINGS).map((row, i): Posting => {
    const posting = row as unknown as Posting;
    return {
      ...posting,
      number: i + 1,
      debitAccount: accountOf(posting.debit),
      creditAccount: accountOf(posting.credit),
    };
  });
  const posted = new Set(postings.flatMap(({ debit, credit }) => [debit, credit]));
  const rare = accounts.filter(({ code }) => !posted.has(code));
  const [first] = postings;
  return { postings, unposted: first ? rare.map((account) => ({ posting: { ...first, share: 0.6 }, account })) : [] };
}
