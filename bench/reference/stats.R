# Values that test/stats pins, printed with 15 digits. Base R only (Debian: r-base-core). Run by hand:
#   Rscript bench/reference/stats.R
options(digits = 15)
show <- function(name, value) cat(name, ":", format(value, digits = 15), "\n")

show("lgamma", lgamma(c(0.1, 0.5, 1.5, 10, 14.5, 100, 1e6)))

show("dbinom log", c(dbinom(3, 10, .2, log = TRUE), dbinom(0, 5, .3, log = TRUE),
  dbinom(5, 5, .3, log = TRUE), dbinom(500300, 1e6, .5, log = TRUE)))

show("phyper log lower 304/40/80 at 2", phyper(2, 40, 264, 80, log.p = TRUE))
show("phyper log upper 304/40/80 at 20", phyper(19, 40, 264, 80, lower.tail = FALSE, log.p = TRUE))
show("phyper log10 upper 1e6/500/500 at 500", dhyper(500, 500, 1e6 - 500, 500, log = TRUE) / log(10))
show("phyper log upper 1e6/3e5/4e5 at 120500", phyper(120499, 3e5, 7e5, 4e5, lower.tail = FALSE, log.p = TRUE))
show("phyper log lower 1e6/3e5/4e5 at 119000", phyper(119000, 3e5, 7e5, 4e5, log.p = TRUE))
show("dhyper log 1e6/3e5/4e5 at 120000", dhyper(120000, 3e5, 7e5, 4e5, log = TRUE))

fisher <- function(a, n1, b, n2) {
  table <- matrix(c(a, n1 - a, b, n2 - b), 2)
  show(sprintf("fisher %d/%d %d/%d less greater two.sided", a, n1, b, n2),
    sapply(c("less", "greater", "two.sided"), function(side) fisher.test(table, alternative = side)$p.value))
}
fisher(81, 263, 15, 148)
fisher(7, 10, 7, 9)
fisher(3, 10, 7, 9)
fisher(0, 20, 0, 30)
fisher(0, 20, 5, 30)
fisher(12, 12, 0, 9)
fisher(1, 1, 0, 1)
fisher(8, 190, 56, 224)
fisher(100, 200, 101, 200)

for (count in list(c(0, 1), c(0, 20), c(1, 29), c(0, 224), c(3, 224), c(112, 224), c(81, 263), c(15, 148), c(250000, 1e6)))
  show(sprintf("wilson %d/%d", count[1], count[2]),
    suppressWarnings(prop.test(count[1], count[2], correct = FALSE)$conf.int))

table <- rbind(c(40, 21, 20), c(224, 111, 63) - c(40, 21, 20))
chi <- suppressWarnings(chisq.test(table, correct = FALSE))
show("chisq 3 editions", c(chi$statistic, chi$p.value, min(chi$expected)))
show("stdres 3 editions", chi$stdres[1, ])
trend <- prop.trend.test(c(40, 21, 20), c(224, 111, 63))
show("trend", c(trend$statistic, trend$p.value))
trend <- prop.trend.test(c(40, 21, 20), c(224, 111, 63), c(2019, 2021, 2025))
show("trend scores", c(trend$statistic, trend$p.value))
chi <- chisq.test(matrix(c(81, 182, 15, 133), 2), correct = FALSE)
show("chisq 81/263 15/148", c(chi$statistic, chi$p.value))

show("pchisq upper", c(pchisq(3.84, 1, lower.tail = FALSE), pchisq(0.01, 3, lower.tail = FALSE),
  pchisq(100, 3, lower.tail = FALSE), pchisq(60, 50, lower.tail = FALSE), pchisq(1400, 2, lower.tail = FALSE)))

g2 <- function(table) {
  expected <- outer(rowSums(table), colSums(table)) / sum(table)
  statistic <- 2 * sum(ifelse(table > 0, table * log(table / expected), 0))
  c(statistic, pchisq(statistic, (nrow(table) - 1) * (ncol(table) - 1), lower.tail = FALSE))
}
show("g2 b in d1 d2", g2(rbind(c(7, 2), c(3, 7))))
show("g2 with a zero", g2(rbind(c(0, 5), c(20, 25))))
show("g2 3 editions", g2(rbind(c(40, 21, 20), c(184, 90, 43))))

p <- c(.001, .008, .039, .041, .042, .06, .074, .205, .212, .216, .222, .251, .269, .275, .34)
show("BH", p.adjust(p, "BH"))
ties <- c(.04, .01, .04, 1, 0)
show("BH ties", p.adjust(ties, "BH"))

log_odds <- function(y1, y2, alpha, terms) {
  a0 <- sum(alpha); n1 <- sum(y1); n2 <- sum(y2)
  delta <- log((y1 + alpha) / (n1 + a0 - y1 - alpha)) - log((y2 + alpha) / (n2 + a0 - y2 - alpha))
  variance <- 1 / (y1 + alpha) + 1 / (y2 + alpha)
  if (terms == 4) variance <- variance + 1 / (n1 + a0 - y1 - alpha) + 1 / (n2 + a0 - y2 - alpha)
  delta / sqrt(variance)
}
y1 <- c(8, 2, 5, 1); y2 <- c(3, 6, 5, 4)
show("log-odds .01 2 terms", log_odds(y1, y2, rep(.01, 4), 2))
show("log-odds .01 4 terms", log_odds(y1, y2, rep(.01, 4), 4))
pooled <- 10 * (y1 + y2) / sum(y1 + y2)
show("log-odds pooled 2 terms", log_odds(y1, y2, pooled, 2))
show("log-odds pooled 4 terms", log_odds(y1, y2, pooled, 4))

es_h <- function(first, second) 2 * asin(sqrt(second)) - 2 * asin(sqrt(first))
show("cohen h", c(es_h(.5, .65), es_h(.04, .25), es_h(15 / 148, 81 / 263)))

people <- c(10, 30); of <- c(40, 50); weight <- c(.7, .3)
shrunk <- (people + 1) / (of + 2)
half <- qnorm(.975) * sqrt(sum(weight^2 * shrunk * (1 - shrunk) / (of + 2)))
show("standardised share low high", sum(weight * people / of) + c(0, -half, half))

mid <- function(a, n1, b, n2) {
  k <- a + b
  support <- max(0, k - n2):min(k, n1)
  d <- dhyper(support, n1, n2, k)
  seen <- dhyper(a, n1, n2, k)
  tie <- abs(d - seen) <= 1e-7 * seen
  ends <- range(d[c(1, length(d))])
  least <- if (diff(ends) <= 1e-7 * ends[1]) ends[1] else ends[1] / 2
  show(sprintf("mid-p and least %d/%d %d/%d", a, n1, b, n2), c(sum(d[d < seen & !tie]) + sum(d[tie]) / 2, least))
}
mid(81, 263, 15, 148)
mid(20, 200, 50, 200)
mid(100, 200, 101, 200)
mid(3, 10, 7, 9)
mid(0, 20, 5, 30)
mid(1, 1, 0, 1)
mid(5, 10, 5, 10)
mid(10, 145, 43, 206)

show("student tails", c(2 * pt(-2, 1), 2 * pt(-.1, 5), 2 * pt(-2.5, 17.3), 2 * pt(-40, 30), 2 * pt(-1.96, 1e6), 2 * pt(-.001, 1e6)))
show("student quantile", c(qt(.975, 1), qt(.975, 4.5), qt(.975, 29), qt(.975, 1e6)))

first <- c(4, 4, 3, 2, 4, 1, 3, 3); second <- c(2, 3, 1, 2, 2, 4, 3, 1, 1, 2)
show("mean interval", t.test(first)$conf.int)
test <- t.test(first, second)
show("welch", c(test$conf.int, test$p.value))

show("g2 81/263 15/148", g2(rbind(c(81, 15), c(182, 133))))
informed <- function(y1, y2, strength) log_odds(y1, y2, strength * (y1 + y2) / sum(y1 + y2), 2)
show("log-odds people 30/0", informed(c(30, 50), c(0, 80), 16))
show("g2 people 30/80 0/80", g2(rbind(c(30, 0), c(50, 80))))
show("cochran-armitage 9/110 10/145 43/206", { t <- prop.trend.test(c(9, 10, 43), c(110, 145, 206)); c(t$statistic, t$p.value) })
show("mean scale", { x <- rep(4:1, c(10, 20, 5, 1)); c(mean(x), sd(x), t.test(x)$conf.int) })
show("welch scale", { x <- rep(4:1, c(10, 20, 5, 1)); y <- rep(4:1, c(20, 15, 5, 0)); w <- t.test(y, x); c(w$conf.int, w$p.value) })
