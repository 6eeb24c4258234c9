# One OpenStack Swift with a single copy of everything, all four of its servers in this process: Python reads its modules once and not
# four times. Its folder is told; prints the port that speaks S3, and ends with its standard input.
import sys

import eventlet

eventlet.monkey_patch(os=False)

import eventlet.wsgi
from swift.common import wsgi
from swift.common.ring import RingBuilder

folder = sys.argv[1]
sockets = {name: eventlet.listen(("127.0.0.1", 0)) for name in ("account", "container", "object", "proxy")}
ports = {name: socket.getsockname()[1] for name, socket in sockets.items()}

for name in ("account", "container", "object"):
    where = {"ip": "127.0.0.1", "port": ports[name], "replication_ip": "127.0.0.1", "replication_port": ports[name]}
    builder = RingBuilder(4, 1, 0)
    builder.add_dev({"id": 0, "region": 1, "zone": 1, "device": "disk", "weight": 1, "meta": "", **where})
    builder.rebalance()
    builder.get_ring().save(f"{folder}/{name}.ring.gz")

for name, socket in sockets.items():
    app = wsgi.loadapp(f"{folder}/{name}.conf")
    eventlet.spawn(eventlet.wsgi.server, socket, app, protocol=wsgi.SwiftHttpProtocol, log_output=False)

print(ports["proxy"], flush=True)
eventlet.tpool.execute(sys.stdin.read)
