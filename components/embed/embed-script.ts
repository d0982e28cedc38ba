/**
 * Runs before the first paint of a framed piece. WordPress writes its secret behind the #, where the reader's own
 * numbers belong: it is put aside. A dialog opens at the height of what was pressed (embed.css), because the middle
 * of a frame as tall as its text may be far out of sight.
 */
export const embedScript = `(function(r,l){var m=/^#\\?secret=([A-Za-z0-9]{1,64})$/.exec(l.hash);
if(m){r.dataset.secret=m[1];try{history.replaceState(null,"",l.pathname+l.search)}catch(e){l.hash=""}}
addEventListener("click",function(e){if(e.target.getBoundingClientRect)r.style.setProperty("--pressed",e.target.getBoundingClientRect().top+"px")},true)
})(document.documentElement,location)`;
