/* What xtask puts before wasm-bindgen's glue, whose `wasm` is the running program: the end of it, and its chunks. */

/* A panic, or memory that is no more, leaves the program half-done. From then on nobody is let in, and the loader is
 * told why. Whoever calls from outside goes through `safely`; what the glue needs in the middle of a call does not. */
let ended = "";
let panicked = "";
let program = null;
const mourners = [];
export function mourn(tell) {
  mourners.push(tell);
}
function bagdar_panicked(file, line) {
  panicked = file + ":" + line;
}
function end(error) {
  // Memory that cannot be had ends in `unreachable` without a word; other traps are our bugs like any panic.
  const trap = error instanceof WebAssembly.RuntimeError || error instanceof RangeError || (error && error.name === "InternalError");
  const full = trap && !panicked && /unreachable/i.test(error.message);
  ended = full ? "oom" : panicked || trap ? "panic" : "host-conflict";
  mourners.forEach(function (tell) { tell(ended, panicked || String(error)); });
}
function safely(call, given) {
  // The glue takes results apart: nothing at all would break it in turn.
  if (ended) return [];
  try {
    return call.apply(undefined, given);
  } catch (error) {
    end(error);
    return [];
  }
}
function guarded(exports) {
  program = exports;
  const calm = Object.create(null);
  Object.keys(exports).forEach(function (name) {
    const it = exports[name];
    const inner = typeof it !== "function" || (/^__(wbindgen|externref)/.test(name) && name !== "__wbindgen_destroy_closure");
    calm[name] = inner ? it : function () { return safely(it, arguments); };
  });
  return calm;
}

/* The hash keeps files of two releases apart: a stale one is never asked for, a newer one never let in.
 * Code that several pieces share stands in one file, a section a chunk: a request each would be fifteen a screen. */
const CHUNK_MS = 20000;
const chunkFiles = {};
const chunksRunning = {};
function once(kept, key, make) {
  kept[key] = kept[key] || make().catch(function (error) { delete kept[key]; throw error; });
  return kept[key];
}
function chunkFile(name, hash) {
  return once(chunkFiles, name, function () {
    return fetch(new URL(name + "?" + encodeURIComponent(hash), import.meta.url), { integrity: hash, referrerPolicy: "no-referrer" })
      .then(function (answer) { return answer.arrayBuffer(); })
      .then(function (bytes) { return WebAssembly.compile(bytes); });
  });
}
function chunk(name, hash, section) {
  return once(chunksRunning, section || name, function () {
    return chunkFile(name, hash)
      .then(function (module) { return section ? WebAssembly.compile(WebAssembly.Module.customSections(module, section)[0]) : module; })
      .then(function (module) { return WebAssembly.instantiate(module, { __wasm_split: program }); });
  });
}
function chunkLoader(files) {
  return function (callback, data) {
    const late = new Promise(function (_, no) { setTimeout(no, CHUNK_MS); });
    const tell = function (there) { safely(program.__indirect_function_table.get(callback), [data, there]); };
    Promise.race([late, Promise.all(files.map(function (file) { return chunk(file[0], file[1], file[2]); }))])
      .then(function () { return true; }, function () { return false; })
      .then(tell);
  };
}
