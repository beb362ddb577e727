import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** A connection as a firewall sees it: service, port, protocol, direction, addresses and action agree. */
export const network: Pack = {
  name: "network",
  description:
    "A network connection: direction, service, port, protocol, public and private addresses on the right sides, action, bytes",
  attributes: [
    text("direction", "Inbound, Outbound or Internal"),
    text("service", "Service of the port, e.g. HTTPS, SSH"),
    integer("port", "Destination port; 0 for ICMP"),
    text("protocol", "TCP, UDP or ICMP"),
    text("action", "Allow, Deny or Drop, as such traffic is treated"),
    text("rule", "Name of the rule that matched, e.g. deny-inbound-admin"),
    text("source_ip", "Address of the sender; private unless inbound"),
    text("destination_ip", "Address of the receiver; private unless outbound"),
    integer("source_port", "Ephemeral port of the sender"),
    text("source_zone", "Zone, e.g. untrust"),
    text("destination_zone", "Zone, e.g. dmz"),
    integer("bytes_sent", "Bytes from the sender"),
    integer("bytes_received", "Bytes back; none where refused"),
    integer("packets", "Packets of both"),
    integer("duration_ms", "Milliseconds"),
    text("severity", "Informational, Low, Medium or High"),
    text("public_ip", "An address on the internet"),
    text("private_ip", "An address of a private network"),
  ],
  load: async () => (await import("./rules")).loadConnections(),
};
